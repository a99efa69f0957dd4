import { expect, test } from "vitest";
import { renderHtml } from "../../src/render/html/index.ts";
import { looks, shell } from "../support/html/house.ts";
import { bare } from "../support/html/trees.ts";

// The line that a browser prints at the head of a page.

function headOf(runningHead: string, large = false): string | undefined {
  const furniture = { ...bare.furniture, runningHead, mark: "DRAFT" };
  const type = { size: 16, markSize: 16, markSpacing: 0 };
  const shown = large ? { ...looks, furniture: type } : looks;
  const html = renderHtml({ ...bare, furniture }, shown, shell, []);
  return /@top-left \{ content: "([^"]*)"/.exec(html)?.[1]?.replaceAll("\u00a0", "_");
}

const long = `The Partnership ${"of the Northern Parishes and the Vale ".repeat(4)}, 30 January 2020`;

test.each([
  ["a short name stays", "First Council, 30 January 2020", false, "First Council, 30_January_2020"],
  [
    "an end that is no date may be parted",
    "A Board, for the care of roads and of the bridges",
    false,
    "A Board, for the care of roads and of the bridges",
  ],
])("%s", (_, words, large, head) => {
  expect(headOf(words, large)).toBe(head);
});

test("a long name is shortened where there is no room for it, and its date is not", () => {
  expect(headOf(long)).toMatch(/^The Partnership of.*…, 30_January_2020$/);
  const [usual = "", large = ""] = [headOf(long), headOf(long, true)];
  expect(large).toMatch(/^The Partnership of.*…, 30_January_2020$/);
  expect(large.length).toBeLessThan(usual.length);
});
