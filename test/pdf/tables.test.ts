import { describe, expect, test } from "vitest";
import { inlineText, type Table } from "../../src/document/index.ts";
import { layOut } from "../../src/render/pdf/lay-out.ts";
import { fonts, looks } from "../support/pdf/house.ts";
import { inventedTree } from "../support/pdf/invented-tree.ts";
import { faultsOf } from "../support/pdf/page-points.ts";
import { pageRules } from "../support/pdf/page-rules.ts";
import { pageView } from "../support/pdf/page-view.ts";
import { rendered } from "../support/pdf/rendered.ts";
import { allElements, drawnText, spaced, stretchesOf } from "../support/pdf/structure.ts";
import { item, minutes, paragraph, text } from "../support/pdf/tree-parts.ts";

const cellsOf = (row: string) => row.split("|").map((words) => (words === "" ? [] : [text(words)]));
const wideTable: Table = {
  type: "table",
  caption: null,
  columns: ["left", "left", "left", "left", "right", "right", "right"],
  head: cellsOf("Payee|Invoice|For|Cost centre|Net £|VAT £|Total £"),
  rows: [
    "Candlewick|INV-2024-0013|Insurance|Administration|10,310.00|2,062.00|12,372.00",
    "Testbury|14 September 2024|Highways|Lighting|1,310.00||1,310.00",
  ].map(cellsOf),
  total: cellsOf("Total||||11,620.00|2,062.00|13,682.00"),
};
const { metadata, furniture: furnished } = inventedTree;
const wideTree = minutes(
  metadata,
  furnished,
  item(1, "T1", "Accounts", paragraph("Payments were noted."), wideTable),
);

const pdf = await rendered(inventedTree);
const elements = allElements(pdf.root);
const kidsOf = (role: string) =>
  elements
    .filter(({ element }) => element.role === role)
    .map(({ element }) => element.kids.flatMap((kid) => ("role" in kid ? [kid] : [])));

test("a table has caption, head, body and foot, and rows of as many cells", () => {
  expect(kidsOf("Table").map((kids) => kids.map(({ role }) => role))).toEqual([
    ["Caption", "THead", "TBody", "TFoot"],
  ]);
  const rows = kidsOf("TR");
  expect(rows).toHaveLength(47);
  expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([3]));
  expect(rows[0]?.map(({ role, scope }) => [role, scope])).toEqual([
    ["TH", "Column"],
    ["TH", "Column"],
    ["TH", "Column"],
  ]);
  expect(rows[5]?.map(({ role }) => role)).toEqual(["TD", "TD", "TD"]);
  expect(rows.at(-1)?.map(({ role, scope }) => [role, scope])).toEqual([
    ["TH", "Row"],
    ["TD", null],
    ["TD", null],
  ]);
});

test("its cells are read row by row, empty ones too", () => {
  const cells = kidsOf("TR").map((row) => row.map((cell) => spaced(drawnText(cell))));
  expect(cells[0]).toEqual(["No.", "Payee", "Amount"]);
  expect(cells[1]).toEqual(["1", "", "£0.50"]);
  expect(cells.at(-1)).toEqual(["Total", "", "£1,012.50"]);
});

test("a row stands on one page, and its head again on each further page as an artefact", () => {
  const pages = new Set<number>();
  for (const row of kidsOf("TR")) {
    const on = new Set(row.flatMap(stretchesOf).map(({ page }) => page));
    expect(on.size).toBe(1);
    for (const page of on) pages.add(page);
  }
  expect(pages.size).toBeGreaterThan(1);
  for (const page of [...pages].slice(1)) {
    const again = pdf.glyphs.filter((glyph) => glyph.page === page && glyph.artefact !== null);
    expect(again.map(({ text }) => text).join("")).toContain("No.PayeeAmount");
  }
});

test("amounts end at one place", () => {
  const ends = kidsOf("TR")
    .slice(1)
    .map(([, , amount]) =>
      Math.max(
        ...(amount === undefined ? [] : stretchesOf(amount)).map(({ box }) => box?.[2] ?? 0),
      ),
    );
  expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(1.5);
});

describe.each([
  ["in smaller type", looks],
  ["row by row in large print", { ...looks, table: { ...looks.table, size: 18, smallest: 1 } }],
])("a table too wide for the page is set %s", (_, house) => {
  test("no figure is parted, and each cell is read once, below its heading", async () => {
    expect(faultsOf(pageView(layOut(wideTree, house, fonts)))).toEqual({});
    const wide = allElements((await rendered(wideTree, house)).root);
    const rows = wide.filter(({ element }) => element.role === "TR");
    expect(rows.map(({ element }) => spaced(drawnText(element)))).toEqual(
      [wideTable.head, ...wideTable.rows, wideTable.total ?? []].map((cells) =>
        spaced(cells.map(inlineText).join(" ")),
      ),
    );
  });
});

test("words that are struck out have a line through them", () => {
  const struck = elements.find(
    ({ element }) => element.role === "Span" && spaced(drawnText(element)) === "Payments",
  );
  const glyphs = struck === undefined ? [] : stretchesOf(struck.element);
  const { page = 0, x = 0, y = 0 } = glyphs[0] ?? {};
  const through = pageRules(pdf).filter(
    (rule) =>
      rule.page === page && Math.abs(rule.left - x) < 0.5 && rule.foot > y && rule.foot < y + 6,
  );
  expect(through).toHaveLength(1);
});

test("an appendix begins a page", () => {
  const heading = elements.find(
    ({ element }) =>
      /^H2$/.test(element.role) && spaced(drawnText(element)).toLowerCase() === "appendix a",
  );
  const [first] = heading === undefined ? [] : stretchesOf(heading.element);
  const above = pdf.glyphs.filter(
    ({ page, y, artefact }) => artefact === null && page === first?.page && y > (first?.y ?? 0) + 1,
  );
  expect(first).toBeDefined();
  expect(above).toEqual([]);
});
