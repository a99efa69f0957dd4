import { expect, test } from "vitest";
import { inventedTree } from "../support/pdf/invented-tree.ts";
import { pageRules } from "../support/pdf/page-rules.ts";
import { rendered } from "../support/pdf/rendered.ts";
import { allElements, drawnText, spaced, stretchesOf } from "../support/pdf/structure.ts";

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
