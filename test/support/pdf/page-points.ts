import type { Tag } from "../../../src/render/pdf/layout/tag.ts";
import type { PageView, Seen } from "./page-view.ts";

/** An element with its words, line by line, in the order of reading. */
export interface SeenBlock {
  readonly tag: Tag;
  readonly lines: readonly Seen[];
}

type Point = (view: PageView, blocks: readonly SeenBlock[]) => readonly string[];

/** What a printer looks for on each page. A point gives what is wrong, in a few words each. */
export const points: Readonly<Record<string, Point>> = {
  "a heading stands with two lines of what it heads": (_, blocks) =>
    blocks.flatMap((block, index) => {
      const next = blocks[index + 1];
      if (!isHeading(block) || next === undefined) return [];
      const under = next.lines.slice(0, 2);
      return under.every((line) => line.page === lastOf(block).page) ? [] : [wordsOf(block)];
    }),

  "the label of a decision stands with its words": (_, blocks) =>
    blocks.flatMap((block, index) => {
      const next = blocks[index + 1];
      const labels = block.tag.role === "P" && block.tag.parent?.role === "Div";
      if (!labels || !block.lines.every(({ bold }) => bold) || next === undefined) return [];
      return next.lines[0]?.page === lastOf(block).page ? [] : [wordsOf(block)];
    }),

  "what leads on with a colon stands with what it leads to": (_, blocks) =>
    blocks.flatMap((block, index) => {
      const next = blocks[index + 1];
      if (block.tag.role !== "P" || next === undefined || !/:\s*$/.test(wordsOf(block))) return [];
      return next.lines[0]?.page === lastOf(block).page ? [] : [wordsOf(block)];
    }),

  "no line of a paragraph is alone on a page, and no heading is torn": (_, blocks) =>
    blocks.flatMap((block) => {
      const counts = countBy(rowsOf(block), ({ page }) => page);
      if (counts.length < 2 || /^T[HD]$/.test(block.tag.role)) return [];
      const torn = isHeading(block) || counts.some((count) => count < 2);
      return torn ? [wordsOf(block)] : [];
    }),

  "a last page has four lines, not the closing line alone": (view, blocks) =>
    lastPages(view).flatMap((page) => {
      const lines = new Set(view.seen.filter((line) => line.page === page).map(({ top }) => top));
      const kinds = blocks.filter(({ lines: all }) => all.some((line) => line.page === page));
      const short = page > 1 && !view.begun.has(page) && (lines.size < 4 || kinds.length < 2);
      return short ? [`page ${page} has ${lines.size} lines`] : [];
    }),

  "no foot of a page is white without need": (view) =>
    view.feet.flatMap((foot, index) => {
      const white = (view.area.bottom - foot) / (view.area.bottom - view.area.top);
      if (lastPages(view).includes(index + 1) || white < 0.25) return [];
      return [`page ${index + 1} is white from ${Math.round(foot)} pt on`];
    }),

  "text stands inside the margins": ({ seen, area }) =>
    seen
      .filter(
        ({ left, right, top, foot }) =>
          left < area.left - 1 ||
          right > area.right + 1 ||
          top < area.top - 1 ||
          foot > area.bottom + 1,
      )
      .map(({ text }) => text),

  "head and foot are clear of the text, and on the page": ({ furniture, area, width, height }) =>
    furniture
      .filter(({ top, foot, left, right }) => {
        const between = foot > area.top - 8 && top < area.bottom + 8;
        return between || left < 0 || right > width || top < 0 || foot > height;
      })
      .map(({ text }) => text),

  "every page says which it is": ({ furniture, pages }) =>
    Array.from({ length: pages }, (_, index) => index + 1)
      .filter((page) => !furniture.some((line) => line.page === page && /\d/.test(line.text)))
      .map((page) => `page ${page}`),

  "no line stands upon another": ({ seen }) =>
    seen.flatMap((line, index) => {
      const next = seen[index + 1];
      if (next === undefined || next.page !== line.page || next.row === line.row) return [];
      return next.top < line.foot - 0.01 ? [`${line.text}/${next.text}`] : [];
    }),

  "numbers begin at one place, and so do the titles beside them": (_, blocks) =>
    ["H2", "H3", "H4"].flatMap((role) => {
      const numbered = blocks.filter(
        ({ tag, lines }) =>
          tag.role === role && lines[0]?.begins === true && lines[1]?.begins === false,
      );
      // Those of one level stand in the same column of the same parent's level.
      return [0, 1].flatMap((place) => strays(numbered.map(({ lines }) => lines[place] as Seen)));
    }),

  "entries of a list hang beside their labels": (_, blocks) =>
    blocks.flatMap((block, index) => {
      const body = blocks[index + 1];
      if (block.tag.role !== "Lbl" || body === undefined || body.tag.role === "Lbl") return [];
      const label = lastOf(block);
      const first = body.lines[0];
      if (first === undefined || first.row !== label.row) return [];
      const hung = body.lines.every(({ left }) => Math.abs(left - first.left) < 0.5);
      return hung && label.right + 2 < first.left ? [] : [wordsOf(block) + wordsOf(body)];
    }),

  "capitals that were not typed are spaced": ({ seen }) =>
    seen
      .filter(({ capitals, letters }) => capitals && letters !== null && letters < 0.1)
      .map(({ text }) => text),

  "no paragraph ends in a single short word": ({ area }, blocks) =>
    blocks.flatMap((block) => {
      const rows = rowsOf(block);
      const wide = rows.some(({ right, left }) => right - left > (area.right - area.left) / 2);
      const end = rows.at(-1)?.text.trim() ?? "";
      const alone = rows.length > 1 && !/[\s-]/.test(end) && end.length < 9;
      return block.tag.role === "P" && wide && alone ? [wordsOf(block)] : [];
    }),

  "no line ends inside a name, a date or a number": ({ area }, blocks) =>
    blocks.flatMap((block) =>
      block.lines.flatMap((line, index) => {
        const next = block.lines[index + 1];
        if (next === undefined || next.row === line.row) return [];
        if (area.right - line.left < 200) return [];
        const joint = `${line.text.trim()}\n${next.text}`;
        return PARTED.some((parted) => parted.test(joint)) ? [joint] : [];
      }),
    ),

  "a table has its head on every page, and a rule under every row": (view) => {
    const cells = view.seen.filter(({ block }) => /^T[HD]$/.test(block.role));
    const tables = new Set(cells.map(({ block }) => tableOf(block)));
    return [...tables].flatMap((table) => {
      const own = cells.filter(({ block }) => tableOf(block) === table);
      // Headings drawn again are a row on each page; any other has its rule where it ends.
      const rows = new Map<string, readonly Seen[]>();
      const ids = [...new Set(own.map(({ block }) => block.parent))];
      for (const cell of own) {
        const key = `${ids.indexOf(cell.block.parent)} ${cell.again ? cell.page : ""}`;
        rows.set(key, [...(rows.get(key) ?? []), cell]);
      }
      const isRuled = ({ row }: Seen) => view.bars.some((bar) => bar.row === row);
      const bare = [...rows].filter(([, row]) => !row.some(isRuled)).map(([key]) => key);
      const heads = [...new Set(own.map(({ page }) => page))].filter(
        (page) => own.find((cell) => cell.page === page)?.block.scope !== "Column",
      );
      return [...bare.map((row) => `row ${row}`), ...heads.map((page) => `page ${page}`)];
    });
  },

  "no figure and no word is parted in a table": (_, blocks) =>
    blocks.flatMap((block) => {
      if (!/^T[HD]$/.test(block.tag.role)) return [];
      const ends = block.lines.slice(0, -1).map(({ text }, index) => {
        const next = block.lines[index + 1] as Seen;
        return `${text.trimEnd()}\n${next.text}`;
      });
      const words = new Set(block.lines.flatMap(({ text }) => wordsIn(text)));
      const torn = wordsIn(block.lines.map(({ text }) => text).join("")).filter(
        (word) => word.length <= 30 && !/:\/\/|@|^www\./.test(word) && !words.has(word),
      );
      return [...torn, ...ends.filter((end) => DATED.some((dated) => dated.test(end)))];
    }),
};

/** What stays together on a line: a compound may end one with its hyphen. */
function wordsIn(text: string): readonly string[] {
  return text.split(/\s+|(?<=\p{L}\p{L}[-‐–—])(?=\p{L}\p{L})/u).filter((word) => word !== "");
}

/** Told apart from the code that breaks lines: what a reader would call torn, in a date or a time, and elsewhere. */
const DATED: readonly RegExp[] = [
  /\b\d{1,2}\n(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/i,
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\n\d/i,
  /\b\d\n(?:am|pm|million)\b/,
];
const PARTED: readonly RegExp[] = [
  ...DATED,
  /\b(?:Councillors?|Cllr|Inspector|Superintendent|Dr|Mrs?|Ms|Sergeant|Professor|Revd)\n\p{Lu}/u,
  /(?:^|\s|\()\p{Lu}\n\p{Lu}/u,
  /\b(?:Minutes?|Paragraphs?|page)\n\d/,
  /.\n[-–—] /u,
];

/** What is wrong with pages, by the name of the point. */
export function faultsOf(view: PageView): Readonly<Record<string, readonly string[]>> {
  const blocks = blocksOf(view);
  return Object.fromEntries(
    Object.entries(points)
      .map(([name, point]) => [name, point(view, blocks)] as const)
      .filter(([, found]) => found.length > 0),
  );
}

function blocksOf({ seen }: PageView): readonly SeenBlock[] {
  const blocks: { tag: Tag; lines: Seen[] }[] = [];
  for (const line of seen) {
    if (line.again) continue;
    const last = blocks.at(-1);
    if (last?.tag === line.block) last.lines.push(line);
    else blocks.push({ tag: line.block, lines: [line] });
  }
  return blocks;
}

/** The lines of a block; the number of an item and its title are one line. */
function rowsOf({ lines }: SeenBlock): readonly Seen[] {
  return lines.filter(
    (line, index) =>
      line.row !== lines[index - 1]?.row || (!line.begins && line.top !== lines[index - 1]?.top),
  );
}

function isHeading({ tag }: SeenBlock): boolean {
  return /^H\d$/.test(tag.role);
}

function lastOf({ lines }: SeenBlock): Seen {
  return lines.at(-1) as Seen;
}

function wordsOf({ lines }: SeenBlock): string {
  return lines.map(({ text }) => text).join("");
}

function countBy<Value>(
  values: readonly Value[],
  key: (value: Value) => number,
): readonly number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(key(value), (counts.get(key(value)) ?? 0) + 1);
  return [...counts.values()];
}

/** The last of the document, and those before an appendix. */
function lastPages({ pages, begun }: PageView): readonly number[] {
  return Array.from({ length: pages }, (_, index) => index + 1).filter(
    (page) => page === pages || begun.has(page + 1),
  );
}

/** Those that do not begin where most do, within the same parent. */
function strays(lines: readonly Seen[]): readonly string[] {
  const parents = new Map<Tag | null | undefined, Seen[]>();
  for (const line of lines) {
    const parent = line.block.parent?.parent;
    parents.set(parent, [...(parents.get(parent) ?? []), line]);
  }
  return [...parents.values()].flatMap((all) =>
    all.filter(({ left }) => Math.abs(left - (all[0] as Seen).left) > 0.5).map(({ text }) => text),
  );
}

function tableOf(tag: Tag): Tag {
  return tag.role === "Table" || tag.parent === null ? tag : tableOf(tag.parent);
}
