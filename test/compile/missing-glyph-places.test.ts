import { rmSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import type { Format } from "../../src/output.ts";
import { houseProject, inHouse } from "../support/house-project.ts";

// A character that the fonts lack is told where the clerk wrote it, however it is written.

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** The places of a run's problems of missing-glyph. */
async function places(files: Readonly<Record<string, string>>, formats: readonly Format[]) {
  const cwd = houseProject({ "ours/looks.yaml": "text: { size: 12 }\n", ...files });
  made.push(cwd);
  const { told } = await inHouse(cwd, formats);
  return [...told.matchAll(/^(\S+) {2}error {2}missing-glyph$/gm)].map(([, place]) => place);
}

function minutes(lines: string, title = "Budget"): string {
  const head =
    "type: minutes\nbody: one\ndate: 2024-03-05\nstart: 14:00\nend: 15:30\nchair: A Smith";
  const present = "attendance:\n  present:\n    - A Smith";
  return `---\n${head}\n${present}\n${lines}---\n\n## ${title}\n\nThe budget was noted.\n`;
}

const heads: readonly (readonly [what: string, lines: string, place: string])[] = [
  ["in a name", "    - B \u4e2d\n", "a.md:11:9"],
  ["in a value", "place: Room \u4e2d, Hall\n", "a.md:11:13"],
  ["in a folded value", "title: >\n  Minutes\n  of \u4e2d\n", "a.md:13:6"],
  ["by its number", 'place: "Room \\u4e2d"\n', "a.md:11:14"],
  ["by its long number", 'place: "Room \\U00004E2D"\n', "a.md:11:14"],
  ["by two numbers", 'place: "Room \\uD83D\\uDE00"\n', "a.md:11:14"],
  ["a mark upon a letter", "place: Room t\u0335\n", "a.md:11:14"],
  ["behind a remark that has it, too", "# \u4e2d\nplace: Room \u4e2d\n", "a.md:12:13"],
];

test.each(heads)("in the head: %s", async (_, lines, place) => {
  for (const formats of [[], ["pdf"]] as const) {
    expect(await places({ "a.md": minutes(lines) }, formats)).toEqual([place]);
  }
});

test("several are told each at its place", async () => {
  const lines = 'place: "Room \\u4e2d and \\u4e8c"\n';
  expect(await places({ "a.md": minutes(lines) }, [])).toEqual(["a.md:11:14", "a.md:11:25"]);
});

test("in capitals: where the small letter stands that the house prints as one", async () => {
  // The capital of \u0266 has no shape in the house's fonts, the small letter has.
  expect(await places({ "a.md": minutes("", "Bu\u0266get") }, [])).toEqual(["a.md:13:6"]);
});

test("in the words of a house of one's own", async () => {
  const files = { "a.md": minutes(""), "ours/wording.yaml": 'closing: "\u4e2d {time}"\n' };
  expect(await places(files, [])).toEqual(["ours/wording.yaml:1:11"]);
});
