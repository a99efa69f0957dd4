import { describe, expect, test } from "vitest";
import type { Block, Decision, Table } from "../../src/document/index.ts";
import type { ReadPdf } from "../support/pdf/read-pdf.ts";
import { rendered } from "../support/pdf/rendered.ts";
import { seedTree } from "../support/pdf/seed-tree.ts";
import { linesOf, type SetBlock, setBlocksOf } from "../support/pdf/set-lines.ts";
import { allElements, drawnText, stretchesOf } from "../support/pdf/structure.ts";
import { closing, entry, item, list, paragraph, text } from "../support/pdf/tree-parts.ts";

/** Lines that may be parted anywhere. */
function plain(count: number): readonly Block[] {
  return Array.from({ length: count }, (_, index) => paragraph(`Line ${index + 1}.`));
}

/** Something behind 25 to 60 lines: some of these break a page at each place of it. */
async function shifted(...blocks: readonly Block[]): Promise<readonly ReadPdf[]> {
  const counts = Array.from({ length: 36 }, (_, index) => 25 + index);
  return Promise.all(
    counts.map((count) => rendered({ ...seedTree, children: [...plain(count), ...blocks] })),
  );
}

function found(pdf: ReadPdf, words: string): SetBlock {
  const block = setBlocksOf(pdf).find(({ text }) =>
    text.toUpperCase().startsWith(words.toUpperCase()),
  );
  if (block === undefined) throw new Error(`no ${words}`);
  return block;
}

function lastPage(pdf: ReadPdf): number {
  return linesOf(
    pdf.glyphs.filter(({ page, artefact }) => page === pdf.pages.length && artefact === null),
  ).length;
}

test("a last page takes some lines over rather than have only one or two", async () => {
  const pdfs = await shifted();
  expect(new Set(pdfs.map(({ pages }) => pages.length))).toEqual(new Set([1, 2]));
  const short = pdfs.filter(({ pages }) => pages.length === 2).map(lastPage);
  expect(Math.min(...short)).toBeGreaterThanOrEqual(4);
});

test("who is to do something is on the page of what is to be done", async () => {
  const children = [paragraph("To write."), paragraph("N Webb, by 9 April 2020.")];
  const action: Block = { type: "remark", kind: "action", label: "ACTION -", children };
  const pdfs = await shifted(action, ...plain(6));
  const pages = pdfs.map((pdf) =>
    ["ACTION", "To write", "N Webb"].map((words) => found(pdf, words).lines[0]?.page),
  );
  expect(new Set(pages.map(([page]) => page)).size).toBeGreaterThan(1);
  for (const three of pages) expect(new Set(three).size).toBe(1);
});

test("the last line of a decision is not alone on a page", async () => {
  const words = [paragraph("Words."), paragraph("Moved by A.")];
  const pdfs = await shifted(decisionOf(...words), ...plain(6));
  const pages = pdfs.map((pdf) => ["Words", "Moved"].map((of) => found(pdf, of).lines[0]?.page));
  expect(new Set(pages.map(([page]) => page)).size).toBeGreaterThan(1);
  for (const [decision, mover] of pages) expect(mover).toBe(decision);
});

const many = list(entry("1.", "one"), entry("2.", "two"), entry("3.", "three"));
const sub = item(2, "(a)", "Sub-item", paragraph("Words."), ...plain(4));

describe.each<[string, readonly Block[]]>([
  ["a list", [paragraph("Lead-in"), many]],
  ["a list in an item", [item(1, "SMK1", "Item", paragraph("Lead-in"), many)]],
  ["a list in a list", [list(entry("1.", [paragraph("Lead-in"), many]))]],
  ["a list in a decision", [decisionOf(paragraph("Lead-in"), many)]],
  ["sub-items, with a colon", [item(1, "SMK1", "Item", paragraph("Lead-in:"), sub)]],
])("what leads into %s", (_, blocks) => {
  test("stays with its beginning", async () => {
    const pdfs = await shifted(...blocks, ...plain(6));
    expect(new Set(pdfs.map((pdf) => found(pdf, "Lead-in").lines[0]?.page)).size).toBeGreaterThan(
      1,
    );
    for (const pdf of pdfs) {
      const all = setBlocksOf(pdf).filter(({ lines }) => lines.length > 0);
      const lead = all.findIndex(({ text }) => text.startsWith("Lead-in"));
      expect(all[lead + 1]?.lines[0]?.page).toBe(all[lead]?.lines.at(-1)?.page);
    }
  });
});

function decisionOf(...children: Decision["children"]): Block {
  return { type: "decision", label: "RESOLVED -", anchor: "d", permalink: "Link", children };
}

test("the closing line is never alone on a page, whatever stands before it", async () => {
  // A heading is kept whole: where it fills most of a page there is little to bring over.
  const titles = Array.from({ length: 14 }, (_, lines) => "of the wards ".repeat(4 * (lines + 30)));
  const pdfs = await Promise.all(
    titles.map((title) =>
      rendered({
        ...seedTree,
        children: [
          ...plain(4),
          item(1, "SMK1", title.trim(), paragraph("Noted.")),
          closing("The Chair closed it."),
        ],
      }),
    ),
  );
  const pages = pdfs.map((pdf) => {
    const before = found(pdf, "Noted").lines.at(-1)?.page;
    const [end] = found(pdf, "The Chair").lines;
    expect(end?.page).toBe(before);
    return pdf.pages.length;
  });
  expect(new Set(pages)).toEqual(new Set([1, 2]));
});

describe("no row of a table is alone on a page", () => {
  test.each([3, 4, 8])("of %i rows", async (count) => {
    const pages = await rowPages(tableOf(count, false));
    expect(new Set(pages.map(([page]) => page)).size).toBeGreaterThan(1);
    for (const all of pages) {
      expect(all.filter((page) => page === all[0]).length).toBeGreaterThanOrEqual(2);
      expect(all.filter((page) => page === all.at(-1)).length).toBeGreaterThanOrEqual(2);
    }
  });

  test("one of few rows is whole where a page need not be half white for it", async () => {
    for (const all of await rowPages(tableOf(5, false))) expect(new Set(all).size).toBe(1);
  });

  test("the totals stay with the last row", async () => {
    for (const all of await rowPages(tableOf(8, true))) expect(all.at(-2)).toBe(all.at(-1));
  });
});

function tableOf(count: number, totals: boolean): Table {
  const row = (words: string) => [[text(words)], [text("1")]];
  return {
    type: "table",
    caption: null,
    columns: ["left", "right"],
    head: row("Payee"),
    rows: Array.from({ length: count }, (_, index) => row(`Row ${index + 1}`)),
    total: totals ? row("Row total") : null,
  };
}

/** On which page each row of a table is, wherever it begins. */
async function rowPages(table: Table): Promise<readonly (readonly (number | undefined)[])[]> {
  const pdfs = await shifted(table, ...plain(6));
  return pdfs.map((pdf) =>
    allElements(pdf.root)
      .filter(({ element }) => /^T[DH]$/.test(element.role) && drawnText(element).includes("Row"))
      .map(({ element }) => stretchesOf(element)[0]?.page),
  );
}
