import { describe, expect, test } from "vitest";
import { type Minutes, plainText, type Quotation } from "../../src/document/index.ts";
import type { Looks } from "../../src/house/looks.ts";
import { renderPdf } from "../../src/render/pdf/index.ts";
import { fonts, looks } from "../support/pdf/house.ts";
import { inventedTree } from "../support/pdf/invented-tree.ts";
import type { DrawnGlyph } from "../support/pdf/page-glyphs.ts";
import { rendered } from "../support/pdf/rendered.ts";
import { seedTree } from "../support/pdf/seed-tree.ts";
import {
  allElements,
  annotationsOf,
  drawnText,
  folded,
  spaced,
  spokenText,
  stretchesOf,
} from "../support/pdf/structure.ts";
import { projectTrees } from "../support/project-trees.ts";

const trees = new Map([...projectTrees, ["invented", inventedTree]]);

describe.each([...trees])("the PDF of the %s minutes", async (_, tree) => {
  const pdf = await rendered(tree);
  const elements = allElements(pdf.root);

  test("reads back word for word from what is drawn", () => {
    expect(folded(drawnText(pdf.root))).toBe(folded(plainText(tree)));
  });

  test("is spoken as it was typed, capitals or not", () => {
    expect(spaced(spokenText(pdf.root))).toBe(spaced(plainText(tree)));
  });

  test("has every stretch of text in one element, in the order of the page", () => {
    const real = pdf.glyphs.filter((glyph) => glyph.artefact === null);
    expect(stretchesOf(pdf.root)).toEqual(real);
    const artefacts = new Set(pdf.glyphs.map((glyph) => glyph.artefact));
    expect(artefacts).toEqual(new Set([null, "Pagination"]));
  });

  test("skips no level of heading and has one of the first", () => {
    const levels = elements
      .map(({ element }) => /^H(\d)$/.exec(element.role)?.[1])
      .filter((level) => level !== undefined)
      .map(Number);
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
  });

  test("nests lists as L, LI, Lbl and LBody", () => {
    for (const { element, above } of elements) {
      const kids = element.kids.flatMap((kid) => ("role" in kid ? [kid.role] : []));
      if (element.role === "L") {
        expect(new Set(kids)).toEqual(new Set(["LI"]));
        expect(element.numbering).not.toBeNull();
        expect(["Sect", "Div", "LBody", "BlockQuote", "Document"]).toContain(above.at(-1)?.role);
      }
      if (element.role === "LI") expect(kids).toEqual(["Lbl", "LBody"]);
      if (element.role === "Lbl" || element.role === "LBody") {
        expect(above.at(-1)?.role).toBe("LI");
      }
    }
  });

  test("has ActualText only on Span elements, around capitals", () => {
    for (const { element } of elements) {
      if (element.actual === null) continue;
      expect(element.role).toBe("Span");
      expect(element.actual.toLocaleUpperCase("en-GB").normalize("NFC")).toBe(
        stretchesOf(element)
          .map((glyph) => glyph.text)
          .join(""),
      );
    }
  });

  test("has links that say what they are, where they are", () => {
    const found = elements.flatMap(({ element }) =>
      annotationsOf(element).map((annotation) => ({ element, annotation })),
    );
    expect(found).toHaveLength(pdf.annotationCount);
    for (const { element, annotation } of found) {
      expect(element.role).toBe("Link");
      const said = spaced(spokenText(element)) || annotation.url;
      expect(spaced(annotation.contents ?? "")).toBe(said);
      expect(annotation.leadsBack).toBe(true);
      const [left = 0, foot = 0, right = 0, head = 0] = annotation.area;
      const under = stretchesOf(element).filter(
        ({ page, x, y }) =>
          page === annotation.page && x >= left - 0.1 && x < right && y >= foot && y < head,
      );
      expect(under.length).toBeGreaterThan(0);
    }
    for (const { element } of elements) {
      if (element.role !== "Link") continue;
      const covered = annotationsOf(element);
      for (const { page, x, y } of stretchesOf(element)) {
        const over = covered.some(
          ({ page: on, area: [left = 0, foot = 0, right = 0, head = 0] }) =>
            on === page && x >= left - 0.1 && x < right && y >= foot && y < head,
        );
        expect(over).toBe(true);
      }
    }
  });
});

test("a status line is the first real text", async () => {
  const pdf = await rendered(seedTree);
  const [first] = pdf.root.kids;
  expect(first).toMatchObject({ role: "P" });
  expect(spaced(drawnText(first as never))).toBe("Draft: the numbers are provisional.");
});

test("the mark of a draft is on every page, and on none of what is confirmed", async () => {
  const marked = async (tree: Minutes) => {
    const { glyphs, pages } = await rendered(tree);
    return pages.map((_, index) =>
      glyphs
        .filter(({ page, artefact, bold }) => page === index + 1 && artefact !== null && bold)
        // Above the text: the head of a table that goes on is drawn again, too.
        .filter(({ y }) => y > 841.89 - looks.page.margins.top)
        .map((glyph) => glyph.text)
        .join(""),
    );
  };
  expect(new Set(await marked(seedTree))).toEqual(new Set(["DRAFT"]));
  expect(new Set(await marked(inventedTree))).toEqual(new Set([""]));
});

test("pages are numbered, and headed but for the first", async () => {
  const { glyphs, pages } = await rendered(inventedTree);
  expect(pages.length).toBeGreaterThanOrEqual(5);
  for (let page = 1; page <= pages.length; page++) {
    const words = glyphs
      .filter((glyph) => glyph.page === page && glyph.artefact !== null)
      .map((glyph) => glyph.text)
      .join("");
    expect(words).toContain(`Page ${page} of ${pages.length}`);
    expect(words.startsWith(inventedTree.furniture.runningHead)).toBe(page > 1);
  }
});

test("the first page is headed where its text does not say whose it is", async () => {
  const furniture = { ...seedTree.furniture, mark: null, headsFirstPage: true };
  const { glyphs } = await rendered({ ...seedTree, furniture });
  const first = glyphs.filter(({ page, artefact }) => page === 1 && artefact !== null);
  const words = first.map(({ text }) => text).join("");
  expect(words.startsWith(furniture.runningHead)).toBe(true);
});

const safeguarding =
  "Milton Keynes Safeguarding Adults Board and Children's Partnership Joint Committee";

test.each([
  [
    "a name of two lines is whole",
    safeguarding,
    ", 30 January 2020",
    /^Milton .* Committee, 30 January 2020$/,
  ],
  [
    "a longer name gives way to the date",
    `${safeguarding} ${safeguarding}`,
    ", 30 January 2020",
    /^Milton .*…, 30 January 2020$/,
  ],
  [
    "where no comma is before it, too",
    `${safeguarding} ${safeguarding}`,
    " 30 January 2020",
    /^Milton .*… 30 January 2020$/,
  ],
])("in a head of large print %s", async (_, name, date, before) => {
  const furniture = { ...seedTree.furniture, runningHead: name + date, headsFirstPage: true };
  const large: Looks = {
    ...looks,
    page: { ...looks.page, head: 48, margins: { ...looks.page.margins, top: 88 } },
    furniture: { ...looks.furniture, size: 16, markSize: 16 },
  };
  const { glyphs, pages } = await rendered({ ...seedTree, furniture }, large);
  const edge = (pages[0]?.height ?? 0) - large.page.margins.top;
  const head = glyphs.filter(
    ({ page, artefact, y, bold }) => page === 1 && artefact !== null && y > edge && !bold,
  );
  const words = head.map(({ text }) => text).join("");
  expect(words).toMatch(before);
  for (const { y } of head) expect(y).toBeLessThan((pages[0]?.height ?? 0) - 2 * 16 + 0.01);
  expect(new Set(head.map(({ y }) => y)).size).toBe(2);
});

test("a quotation is one for those who cannot see that it stands in from both sides", async () => {
  const content = [{ type: "text", text: "One two. ".repeat(60) }] as const;
  const words = { type: "paragraph", content } as const;
  const inner = { type: "quotation", children: [words] } as const;
  const quotation = { type: "quotation", children: [words, inner] } as const;
  const { root } = await rendered({ ...seedTree, children: [words, quotation] });
  const paragraphs = allElements(root).filter(({ element }) => element.role === "P");
  expect(paragraphs.map(({ above }) => above.map(({ role }) => role))).toEqual([
    ["Document"],
    ["Document", "BlockQuote"],
    ["Document", "BlockQuote", "BlockQuote"],
  ]);
  const [plain, quoted, deep] = paragraphs.map(({ element }) => edges(stretchesOf(element)));
  const { indent } = looks.quotation;
  expect(quoted?.left).toBeCloseTo((plain?.left ?? 0) + indent, 0);
  expect(deep?.left).toBeCloseTo((plain?.left ?? 0) + 2 * indent, 0);
  const { size, margins } = { ...looks.page, size: 595.28 };
  expect(quoted?.right).toBeLessThanOrEqual(size - margins.right - indent);
  expect(deep?.right).toBeLessThanOrEqual(size - margins.right - 2 * indent);
});

test("a hundred quotations inside one another keep room for their words", async () => {
  const content = [{ type: "text", text: "Words of the innermost" }] as const;
  let deep: Quotation = { type: "quotation", children: [{ type: "paragraph", content }] };
  for (let depth = 1; depth < 100; depth++) deep = { type: "quotation", children: [deep] };
  const { root, pages } = await rendered({ ...seedTree, children: [deep] });
  expect(spaced(spokenText(root))).toBe("Words of the innermost");
  expect(pages.length).toBeLessThan(3);
});

test("characters without a glyph are named, in capitals and furniture too", async () => {
  const children = [{ type: "status" as const, text: "漢字 ∰ ok" }];
  const result = await renderPdf(
    { ...seedTree, children, furniture: { ...seedTree.furniture, mark: "😀" } },
    looks,
    fonts,
    null,
  );
  expect(result).toEqual({ type: "missing-glyphs", characters: ["∰", "字", "漢", "😀"] });
});

function edges(glyphs: readonly DrawnGlyph[]) {
  const boxes = glyphs.flatMap(({ box }) => (box === null ? [] : [box]));
  return {
    left: Math.min(...boxes.map(([left]) => left)),
    right: Math.max(...boxes.map(([, , right]) => right)),
  };
}
