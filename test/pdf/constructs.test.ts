import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { requireJudge } from "../support/judges.ts";
import { judge } from "../support/pdf/judge/index.ts";
import { minutesPdf } from "../support/pdf/minutes-pdf.ts";
import { type Element, type ReadPdf, readPdf } from "../support/pdf/read-pdf.ts";
import { rendered, renderedBytes } from "../support/pdf/rendered.ts";
import { seedTree } from "../support/pdf/seed-tree.ts";
import {
  allElements,
  annotationsOf,
  drawnText,
  spaced,
  stretchesOf,
} from "../support/pdf/structure.ts";
import { item, link, paragraph } from "../support/pdf/tree-parts.ts";
import { plan } from "../support/plan.ts";

// Each construct of the language as it stands in the PDF: its elements, its pages, its words.

async function pdfOf(body: string): Promise<ReadPdf> {
  const bytes = await minutesPdf(`## First\n\n${body}\n`);
  if (bytes === null) throw new Error("the minutes have an error");
  expect(judge(bytes)).toEqual({});
  return readPdf(bytes);
}

function found({ root }: ReadPdf, role: string): readonly Element[] {
  return allElements(root).flatMap(({ element }) => (element.role === role ? [element] : []));
}

function kids(element: Element | undefined): readonly Element[] {
  return (element?.kids ?? []).filter((kid): kid is Element => "role" in kid);
}

/** The roles of an element and those in it: "L(LI(Lbl LBody))". */
function shape(element: Element): string {
  const inner = kids(element).map(shape).join(" ");
  return inner === "" ? element.role : `${element.role}(${inner})`;
}

function pagesOf(element: Element | undefined): readonly number[] {
  const stretches = element === undefined ? [] : stretchesOf(element);
  return [...new Set(stretches.map(({ page }) => page))];
}

const long = "The report was considered at length, and questions were asked of the officers. ";

test("lists inside lists say how they count", async () => {
  const pdf = await pdfOf(
    "1. one\n   1. deep\n      1. deepest\n   2. again\n2. two\n   - a point",
  );
  const [list] = found(pdf, "L");
  expect(list && shape(list)).toBe(
    "L(LI(Lbl LBody(P L(LI(Lbl LBody(P L(LI(Lbl LBody(P))))) LI(Lbl LBody(P))))) LI(Lbl LBody(P L(LI(Lbl LBody(P))))))",
  );
  expect(found(pdf, "L").map(({ numbering }) => numbering)).toEqual([
    "LowerAlpha",
    "LowerRoman",
    "Decimal",
    "Disc",
  ]);
  expect(found(pdf, "Lbl").map((label) => spaced(drawnText(label)))).toEqual([
    "(a)",
    "(i)",
    "1.",
    "(ii)",
    "(b)",
    "•",
  ]);
});

describe("a table over several pages", async () => {
  const rows = Array.from({ length: 120 }, (_, index) => `| Payee ${index} | £1.00 |`);
  const head = "Table: Payments\n\n| Payee | Amount |\n|---|--:|";
  const pdf = await pdfOf([head, ...rows, "| Total | £120.00 |"].join("\n"));
  const [table] = found(pdf, "Table");

  test("is one table, with one head, and its totals at its foot", () => {
    expect(found(pdf, "Table")).toHaveLength(1);
    expect(kids(table).map(({ role }) => role)).toEqual(["Caption", "THead", "TBody", "TFoot"]);
    expect(found(pdf, "TR")).toHaveLength(122);
    expect(found(pdf, "TH").map(({ scope }) => scope)).toEqual(["Column", "Column", "Row"]);
    expect(pagesOf(table).length).toBeGreaterThan(2);
  });

  test("has its head again on each page, where it is no content", () => {
    for (const page of pagesOf(table).slice(1)) {
      const again = pdf.glyphs.filter((glyph) => glyph.page === page && glyph.artefact !== null);
      expect(again.map(({ text }) => text).join("")).toContain("PayeeAmount");
    }
  });

  test("keeps its totals on the page of the last row", () => {
    const last = found(pdf, "TR").slice(-2);
    expect(pagesOf(last[1])).toEqual(pagesOf(last[0]));
  });
});

// ISO 19005-3, 6.1.13, lets no string have more than 32,767 bytes.
test("a link, a picture and a title of forty thousand letters are of both standards", async () => {
  const words = "Żółć ".repeat(8000).trim();
  const bytes = await renderedBytes({
    ...seedTree,
    children: [
      { type: "title", content: [{ type: "text", text: "Minutes" }] },
      paragraph(link("https://example.org/", words)),
      { type: "figure", image: plan, alternative: words, caption: null },
      item(1, "1", "First", item(2, "(a)", words, paragraph("Noted."))),
    ],
  });
  expect(judge(bytes)).toEqual({});
  const pdf = readPdf(bytes);
  const cut = /^(\(a\) )?Żółć .*…$/;
  expect(found(pdf, "Link").flatMap(annotationsOf)[0]?.contents).toMatch(cut);
  expect(found(pdf, "Figure")[0]?.alt).toMatch(cut);
  expect(pdf.bookmarks[0]?.kids[0]?.title).toMatch(cut);
});

test("a row longer than a page is read cell by cell", async () => {
  const [one, other] = [long.repeat(90).trim(), `${"A word more. ".repeat(200)}`.trim()];
  const pdf = await pdfOf(`| a | b |\n|---|---|\n| ${one} | ${other} |`);
  expect(pdf.pages.length).toBeGreaterThan(1);
  const cells = found(pdf, "TD");
  expect(cells.map((cell) => spaced(drawnText(cell)))).toEqual([one, other]);
  expect(pagesOf(cells[0]).length).toBeGreaterThan(1);
});

test("a picture has its words, its box and its caption", async () => {
  const pdf = await pdfOf('![A road across a field](plan.png "The plan")');
  const [figure] = found(pdf, "Figure");
  expect(figure?.alt).toBe("A road across a field");
  expect(figure?.box).toHaveLength(4);
  expect(found(pdf, "Caption").map((caption) => spaced(drawnText(caption)))).toEqual(["The plan"]);
  const [group] = found(pdf, "Div");
  expect(group && shape(group)).toBe("Div(Figure Caption)");
});

test("links lead out, and references to their places", async () => {
  const pdf = await pdfOf(
    "See [the site](https://example.org/a) and [](#later).\n\n## Later {#later}\n\nIt was noted.",
  );
  const annotations = found(pdf, "Link").flatMap(annotationsOf);
  expect(annotations.map(({ url, destination }) => url ?? destination)).toEqual([
    "https://example.org/a",
    "SMK26",
  ]);
  expect(annotations.map(({ contents }) => contents)).toEqual(["the site", "Minute SMK26"]);
  expect(pdf.destinations.get("SMK26")?.page).toBe(1);
});

// One element, and an annotation a line: an annotation of its own covers just the words of its line
// in every reader, where quadrilaterals (QuadPoints) are ignored by many, and the area round all of
// them would cover words that are no link.
test("a link over two lines, or two pages, is one link", async () => {
  const words = "the report of the Monitoring Officer on the conduct of the meeting in the spring";
  const over = new Set<number>();
  // Somewhere on the way the end of a page comes between its words.
  for (let times = 0; over.size < 2 && times < 1000; times += times === 0 ? 450 : 4) {
    const before = "word ".repeat(times);
    const content = [before, link("https://example.org/", words), ` ${long.repeat(9)}`];
    const pdf = await rendered({ ...seedTree, children: [paragraph(...content)] });
    const links = found(pdf, "Link");
    expect(links.map((link) => spaced(drawnText(link)))).toEqual([words]);
    for (const { contents } of links.flatMap(annotationsOf)) expect(contents).toBe(words);
    expect(links.flatMap(annotationsOf).map(({ page }) => page)).toEqual(linesOf(links));
    over.add(pagesOf(links[0]).length);
  }
  expect(over).toEqual(new Set([1, 2]));
});

/** The page of each line of a link. */
function linesOf(links: readonly Element[]): readonly number[] {
  const lines = new Map(links.flatMap(stretchesOf).map(({ page, y }) => [`${page} ${y}`, page]));
  return [...lines.values()];
}

test("an appendix is a part of its own with a heading and a bookmark, on a new page", async () => {
  const pdf = await pdfOf("It was noted.\n\n## Figures {.appendix}\n\n### Part\n\nAll of them.");
  const headings = found(pdf, "H2");
  expect(headings.map(pagesOf)).toEqual([[1], [2]]);
  expect(found(pdf, "H3").map(pagesOf)).toEqual([[2]]);
  expect(pdf.bookmarks.map(({ page }) => page)).toEqual([1, 2]);
});

test.each([
  [
    "a vote",
    ":::resolved\nThat it be so.\n:::\n\n:::vote\nFor: A Example and B Example\nAgainst: none\n:::",
    "Div(P P P)",
  ],
  ["a note", ":::note{date=2020-02-03}\nIt was paid.\n:::", "Div(P P)"],
  ["an action", ":::action{due=2020-04-09}\nTell all.\n:::", "Div(P P P)"],
  [
    "a decision with limbs",
    ":::resolved\n1. That one.\n2. That two.\n:::",
    "Div(P L(LI(Lbl LBody(P)) LI(Lbl LBody(P))))",
  ],
  ["an amendment", ":::amendment{lost}\nThat it wait.\n:::", "Div(P P)"],
])("%s is a group: its label, then its words", async (_, body, asked) => {
  const group = found(await pdfOf(body), "Div").at(-1);
  expect(group && shape(group)).toBe(asked);
});

test("sub-items are parts of parts, headings in steps", async () => {
  const pdf = await pdfOf("### Second\n\n#### Third\n\nNoted.\n\n***\n\nAll noted.");
  const [part] = found(pdf, "Sect");
  expect(part && shape(part)).toBe("Sect(H2(Span) Sect(H3 Sect(H4 P)) P)");
});

test("a quotation over pages is one quotation", async () => {
  const pdf = await pdfOf(`> ${long.repeat(60)}\n>\n> ${long.repeat(30)}`);
  const quotations = found(pdf, "BlockQuote");
  expect(quotations).toHaveLength(1);
  expect(pagesOf(quotations[0]).length).toBeGreaterThan(1);
  expect(quotations[0] && shape(quotations[0])).toBe("BlockQuote(P P)");
});

describe("what cannot be broken well stays on the page, and whole", () => {
  const address = `https://example.org/${"a-long-path/of-many-parts".repeat(12)}`.slice(0, 300);
  const word = "Llanfair".repeat(63).slice(0, 500);
  test.each([
    ["an address of 300 characters", `See ${address} for it.`, address],
    ["a word of 500 letters", word, word],
    ["a word of 500 letters in a cell", `| a | b |\n|---|---|\n| ${word} | 1 |`, word],
    ["an address in a cell", `| a | b |\n|---|---|\n| <${address}> | 1 |`, address],
    ["a word of 500 letters in a list", `1. one\n   1. ${word}`, word],
    ["a word of 500 letters in a quotation", `> > ${word}`, word],
    [
      "a word of 500 letters in a title",
      `It was noted.\n\n## ${word}\n\nNoted.`,
      word.toUpperCase(),
    ],
    ["a word of 500 letters in a caption", `![A plan](plan.png "${word}")`, word],
  ])("%s", async (_, body, text) => {
    const pdf = await pdfOf(body);
    expect(drawnText(pdf.root).replace(/\s/g, "")).toContain(text);
    const { width } = pdf.pages[0] ?? { width: 0 };
    for (const { box } of pdf.glyphs) {
      if (box === null) continue;
      expect(box[0]).toBeGreaterThan(40);
      expect(box[2]).toBeLessThan(width - 40);
    }
  });
});

describe("names of many languages are read back as they were typed", () => {
  const NAMES = {
    Welsh: "Siân Gwenllïan, Gwŷn Llŷr, Ŵyn Rhŷs, Dŵr y Môr, Tŷ’r Ysgol",
    Polish: "Łukasz Święcicki, Błażej Żuławski, Grażyna Dąbrowska, Józef Śćibor",
    Yoruba: "Adébáyọ̀ Ọ̀ṣúnlàjà, Ọlásùnkànmí Ẹ̀bùn, T Ọ̀kánlàwọ́n, Ṣàngó Ìbíyẹmí, Ẹ́bẹ̀",
    Vietnamese: "Nguyễn Thị Ánh, Đặng Thùy Trâm, Trần Ðức, Phạm Hữu Lượng, Bùi Quốc Việt",
  };
  const folder = mkdtempSync(join(tmpdir(), "safermk-names-"));
  const canRead = requireJudge(
    "pdf-tools",
    spawnSync("pdftotext", ["-v"]).error === undefined,
    "pdftotext is not on the PATH",
  );

  test.each(Object.entries(NAMES))("%s", async (language, names) => {
    const body = `## ${names}\n\n${names}.\n\n**${names}**, *${names}*\n\n| Name |\n|---|\n| ${names} |\n`;
    const bytes = await minutesPdf(body);
    if (bytes === null) throw new Error("the minutes have an error");
    expect(judge(bytes)).toEqual({});
    const typed = names.normalize("NFC");
    const times = (text: string, names: string) =>
      spaced(text.normalize("NFC")).split(names).length - 1;
    expect(times(drawnText(readPdf(bytes).root), typed)).toBe(4);
    if (!canRead) return;
    const path = join(folder, `${language}.pdf`);
    writeFileSync(path, bytes);
    const { stdout } = spawnSync("pdftotext", [path, "-"], { encoding: "utf8" });
    // It reads what is drawn: the heading in capitals.
    expect(times(stdout, typed)).toBe(4);
    expect(times(stdout, typed.toUpperCase().normalize("NFC"))).toBe(1);
  });

  test("the folder is gone again", () => rmSync(folder, { recursive: true }));
});
