import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Block, type Minutes, plainText } from "../../src/document/index.ts";
import type { Looks } from "../../src/house/looks.ts";
import { layOut } from "../../src/render/pdf/lay-out.ts";
import { fonts, looks } from "../support/pdf/house.ts";
import { inventedTree } from "../support/pdf/invented-tree.ts";
import type { DrawnGlyph } from "../support/pdf/page-glyphs.ts";
import { faultsOf } from "../support/pdf/page-points.ts";
import { pageView } from "../support/pdf/page-view.ts";
import type { ReadPdf } from "../support/pdf/read-pdf.ts";
import { rendered } from "../support/pdf/rendered.ts";
import { seedTree } from "../support/pdf/seed-tree.ts";
import { type SetBlock, setBlocksOf } from "../support/pdf/set-lines.ts";
import { drawnText, folded } from "../support/pdf/structure.ts";
import { decision, entry, item, list, paragraph } from "../support/pdf/tree-parts.ts";
import { projectTrees } from "../support/project-trees.ts";
import { runs } from "../support/runs.ts";

const trees = new Map([...projectTrees, ["invented", inventedTree]]);

describe.each([...trees])("the pages of the %s minutes", async (_, tree) => {
  const pdf = await rendered(tree);

  test("have all text inside the margins, and furniture inside the page", () => {
    expectInside(pdf);
  });

  test("have no glyph upon another", () => {
    expectApart(pdf.glyphs);
  });

  test("keep together what belongs together", () => {
    expectKept(pdf);
  });
});

const words = fc.integer({ min: 1, max: 90 }).map((count) => "of the wards ".repeat(count).trim());
const shortWords = fc
  .integer({ min: 1, max: 9 })
  .map((count) => "Ward Panels ".repeat(count).trim());
const paragraphs = words.map((text) => paragraph(text));
const lists = fc
  .array(words, { minLength: 1, maxLength: 4 })
  .map((texts) => list(...texts.map((text, index) => entry(`${index + 1}.`, text))));
const decisions = fc
  .tuple(fc.array(fc.oneof(paragraphs, lists), { minLength: 1, maxLength: 2 }), fc.nat())
  .map(([children, id]) => decision(`d${id}`, ...children));
const flow = fc.array(fc.oneof(paragraphs, paragraphs, lists, decisions), {
  minLength: 1,
  maxLength: 4,
});
const subItems = fc
  .tuple(shortWords, flow)
  .map(([title, children]): Block => item(2, "(a)", title, ...children));
const items = fc
  .tuple(shortWords, flow, fc.array(subItems, { maxLength: 2 }))
  .map(([title, children, inside]): Block => item(1, "SMK1", title, ...children, ...inside));
const generated = fc.array(items, { minLength: 1, maxLength: 9 }).map(
  (children): Minutes => ({
    ...seedTree,
    children: [...seedTree.children.slice(0, 2), ...children, ...seedTree.children.slice(-1)],
  }),
);

test("no page parts a heading from its text, a decision from its words, or strands a line", async () => {
  await fc.assert(
    fc.asyncProperty(generated, async (tree) => {
      const pdf = await rendered(tree);
      expectInside(pdf);
      expectKept(pdf);
    }),
    runs(60),
  );
});

test("the last page has more than a line or two", () => {
  fc.assert(
    fc.property(generated, (tree) => {
      const { seen, pages } = pageView(layOut(tree, looks, fonts));
      const last = seen.filter(({ page }) => page === pages).map(({ top }) => top);
      if (pages > 1) expect(new Set(last).size).toBeGreaterThanOrEqual(3);
    }),
    runs(60),
  );
});

test("whatever the minutes are, their pages are as a printer would have them", () => {
  fc.assert(
    fc.property(generated, fc.constantFrom("A4", "Letter"), (tree, size) => {
      const house: Looks = { ...looks, page: { ...looks.page, size } };
      const faults = faultsOf(pageView(layOut(tree, house, fonts)));
      // A heading of many lines is kept whole: then a page may be white at its foot.
      const { "no foot of a page is white without need": _, ...others } = faults;
      expect(others).toEqual({});
    }),
    runs(60),
  );
});

test("an address wider than the page is broken, not cut", async () => {
  const address = `https://example.org/${"abcdefghij".repeat(40)}`;
  const pdf = await rendered({ ...seedTree, children: [paragraph(address)] });
  expectInside(pdf);
  const drawn = pdf.glyphs.filter((glyph) => glyph.artefact === null);
  expect(drawn.map((glyph) => glyph.text).join("")).toBe(address);
});

test("a house in large print on another paper fits its pages too", async () => {
  const house: Looks = {
    ...looks,
    page: { ...looks.page, size: "Letter" },
    text: { ...looks.text, size: 20 },
    title: { ...looks.title, size: 24 },
    item: { ...looks.item, size: 20, column: 40 },
    subItem: { ...looks.subItem, size: 20 },
    furniture: { ...looks.furniture, size: 16, markSize: 16 },
  };
  const pdf = await rendered(inventedTree, house);
  expect(pdf.pages[0]).toEqual({ width: 612, height: 792 });
  expect(folded(drawnText(pdf.root))).toBe(folded(plainText(inventedTree)));
  expectInside(pdf);
  expectApart(pdf.glyphs);
  expectKept(pdf);
});

function expectInside(pdf: ReadPdf): void {
  const { margins } = looks.page;
  const outside = pdf.glyphs.filter(({ box, artefact, page }) => {
    const size = pdf.pages[page - 1];
    if (box === null || size === undefined) return false;
    const [left, foot, right, head] = box;
    const slack = 1;
    return artefact === null
      ? left < margins.left - slack ||
          right > size.width - margins.right + slack ||
          foot < margins.bottom - slack ||
          head > size.height - margins.top + slack
      : left < 0 || foot < 0 || right > size.width || head > size.height;
  });
  expect(outside).toEqual([]);
}

/** Neighbours in a line may lean over each other by a hair, as "AV" do; lines never touch. */
function expectApart(glyphs: readonly DrawnGlyph[]): void {
  const inked = glyphs.filter(({ box, text }) => box !== null && !/^\p{M}/u.test(text));
  const upon: string[] = [];
  for (const [index, one] of inked.entries()) {
    for (const other of inked.slice(index + 1)) {
      if (other.page !== one.page) continue;
      if (overlap(one, other, Math.abs(one.y - other.y) < 0.01 ? one.size * 0.15 : 0)) {
        upon.push(`${one.text}${other.text} on page ${one.page}`);
      }
    }
  }
  expect(upon).toEqual([]);
}

function overlap(one: DrawnGlyph, other: DrawnGlyph, slack: number): boolean {
  const [left, foot, right, head] = one.box as NonNullable<DrawnGlyph["box"]>;
  const [left2, foot2, right2, head2] = other.box as NonNullable<DrawnGlyph["box"]>;
  return left + slack < right2 && left2 + slack < right && foot < head2 && foot2 < head;
}

function expectKept(pdf: ReadPdf): void {
  const blocks = setBlocksOf(pdf).filter((block) => block.lines.length > 0);
  for (const [index, block] of blocks.entries()) {
    expectNoStrays(block);
    const next = blocks[index + 1];
    if (next === undefined || !leads(block)) continue;
    const page = block.lines.at(-1)?.page;
    expect(next.lines.slice(0, 2).map((line) => line.page)).toEqual(
      next.lines.slice(0, 2).map(() => page),
    );
  }
}

/** Headings, and labels of decisions. */
function leads({ role, text }: SetBlock): boolean {
  return role.startsWith("H") || text === "RESOLVED -";
}

/** At least two lines of a paragraph on each side of a page break; headings are not broken. */
function expectNoStrays({ role, lines }: SetBlock): void {
  const counts = new Map<number, number>();
  for (const { page } of lines) counts.set(page, (counts.get(page) ?? 0) + 1);
  if (counts.size === 1) return;
  expect(role).toBe("P");
  for (const count of counts.values()) expect(count).toBeGreaterThanOrEqual(2);
}
