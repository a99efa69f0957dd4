import { expect, test, vi } from "vitest";
import type * as Cells from "../../src/report/cells.ts";
import { textReport } from "../../src/report/index.ts";
import { problemIn } from "../report/problem-in.ts";

const split = vi.hoisted(() => ({ longest: 0 }));

vi.mock("../../src/report/cells.ts", async (original) => {
  const { cells } = await original<typeof Cells>();
  return {
    cells: (line: string) => {
      split.longest = Math.max(split.longest, line.length);
      return cells(line);
    },
  };
});

/** The source line and the line of carets under it, without the margin. */
function excerpt(text: string, words: string): readonly string[] {
  const sources = [{ file: "meetings/2020-01-30.md", text, restricted: [] }];
  const report = textReport([problemIn(text, words)], sources, { colour: false });
  return report
    .split("\n")
    .slice(3, 5)
    .map((line) => line.slice("     1 | ".length));
}

const long = "wörd ".repeat(200_000);

test.each([
  ["in the middle", `${long}FAULT ${long}`, /^….*wörd FAULT wörd.*…$/],
  ["at the end", `${long}FAULT`, /^….*wörd FAULT$/],
  ["at the start", `FAULT ${long}`, /^FAULT wörd.*…$/],
  ["between other lines", `one\n${long}FAULT ${long}\nthree\n`, /^….*wörd FAULT wörd.*…$/],
])("of a line of a megabyte only what is round the fault is split: %s", (_, text, shown) => {
  split.longest = 0;
  const [line = "", carets = ""] = excerpt(text, "FAULT");
  expect(line).toMatch(shown);
  expect(line.length).toBeLessThanOrEqual(72);
  expect(line.slice(carets.indexOf("^"), carets.length)).toBe("FAULT");
  expect(split.longest).toBeGreaterThan(0);
  expect(split.longest).toBeLessThan(2000);
});

test("a fault longer than a screen is shown from its beginning", () => {
  const [line = "", carets = ""] = excerpt(`see ${long}`, long);
  expect(line).toMatch(/^see wörd wörd.*…$/);
  expect(carets).toMatch(/^ {4}\^+$/);
});

test("a line of which little fits in what was looked at is shown as cut", () => {
  const letter = `e${"\u0301".repeat(40)}`;
  const text = `${letter.repeat(100)}FAULT${letter.repeat(100)}`;
  const [line = "", carets = ""] = excerpt(text, "FAULT");
  expect(line).toMatch(/^….*FAULT.*…$/);
  expect(carets.trim()).toBe("^^^^^");
});

test.each([0, 1])("no character is cut in half (%i before)", (before) => {
  // Marks that take no room, so that the cuts themselves come into sight.
  const marks = "\u0301".repeat(479 + before);
  const [line = ""] = excerpt(`${"𝒜".repeat(600)}${marks}FAULT${marks}${"𝒜".repeat(600)}`, "FAULT");
  expect(line).toMatch(/^…𝒜.*FAULT.*𝒜…$/u);
  expect(line).not.toContain("<U+D");
});
