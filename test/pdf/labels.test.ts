import { expect, test } from "vitest";
import { layOut } from "../../src/render/pdf/lay-out.ts";
import { fonts, looks } from "../support/pdf/house.ts";
import { type PageView, pageView } from "../support/pdf/page-view.ts";
import { seedTree } from "../support/pdf/seed-tree.ts";
import { item, paragraph } from "../support/pdf/tree-parts.ts";

/** The places of numbers and of titles, from the left of the page. */
function places(view: PageView): readonly { readonly label: number; readonly title: number }[] {
  return view.seen.flatMap((line, index) => {
    const next = view.seen[index + 1];
    const beside = next !== undefined && line.begins && !next.begins;
    return beside ? [{ label: line.left, title: next.left }] : [];
  });
}

function view(...labels: readonly (string | null)[]): PageView {
  const items = labels.map((label) => item(1, label, "Title of an item", paragraph("Noted.")));
  return pageView(layOut({ ...seedTree, children: items }, looks, fonts));
}

test("a wide number widens the column for all of the document", () => {
  const found = places(view("COMM24/01", "COMM24/02", "19.01.4"));
  expect(new Set(found.map(({ title }) => title)).size).toBe(1);
  expect(found[0]?.title).toBeGreaterThan(72 + looks.item.column);
  expect(places(view("SMK1"))[0]?.title).toBe(72 + looks.item.column);
});

test("a far wider number runs in, and the lines under its title stay in the column", () => {
  const long = "Title of an item that is longer than a line ".repeat(3).trim();
  const children = [
    item(1, "SMK1", "Title", paragraph("Noted.")),
    item(1, "SAFERMK/COMMITTEE/2024/0001", long, paragraph("Noted.")),
  ];
  const { seen } = pageView(layOut({ ...seedTree, children }, looks, fonts));
  const [number, first, second] = seen.slice(seen.findIndex(({ text }) => /^SAFERMK/.test(text)));
  expect(first?.left).toBeGreaterThanOrEqual((number?.right ?? 0) + looks.item.gap - 0.01);
  expect(second?.left).toBe(72 + looks.item.column);
  expect(second?.block).toBe(number?.block);
});

test("an appendix without a number has the width of the page", () => {
  const appendix = { ...item(1, null, "Appendix", paragraph("Words.")), appendix: true };
  const children = [item(1, "SMK1", "Title", paragraph("Noted.")), appendix];
  const { seen } = pageView(layOut({ ...seedTree, children }, looks, fonts));
  expect(seen.filter(({ page }) => page === 2).map(({ left }) => left)).toEqual([72, 72]);
});

test("the lines of a vote stand close, and its names hang", () => {
  const names = "Councillor Ash, ".repeat(12).trim();
  const vote = {
    type: "remark",
    kind: "vote",
    label: "RECORDED VOTE -",
    children: [paragraph(`For: ${names}`), paragraph("Against: none")],
  } as const;
  const { seen } = pageView(layOut({ ...seedTree, children: [vote] }, looks, fonts));
  const [, first, second, third, last] = seen;
  expect(second?.left).toBe((first?.left ?? 0) + looks.remark.indent);
  expect((last?.top ?? 0) - (third?.foot ?? 0)).toBeCloseTo(looks.remark.rowBelow);
});
