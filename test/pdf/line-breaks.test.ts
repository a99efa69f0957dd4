import { describe, expect, test } from "vitest";
import { breakLines } from "../../src/render/pdf/layout/break-lines.ts";
import { inkWidth } from "../../src/render/pdf/layout/ink-width.ts";
import type { Piece } from "../../src/render/pdf/layout/piece.ts";
import type { Segment } from "../../src/render/pdf/layout/row.ts";
import { setRoll } from "../../src/render/pdf/layout/set-roll.ts";
import { rendered } from "../support/pdf/rendered.ts";
import { seedTree } from "../support/pdf/seed-tree.ts";
import { setting } from "../support/pdf/setting.ts";
import { drawnText } from "../support/pdf/structure.ts";
import { paragraph, roll, row } from "../support/pdf/tree-parts.ts";

const tag = { role: "P", parent: null } as const;
const size = 12;

/** The lines of a text in a column of so many points. */
function set(pieces: readonly Piece[], right: number, balanced = false): readonly string[] {
  const lines = breakLines(pieces, { first: 0, rest: 0, right, size, balanced }, setting);
  return lines.map((line) =>
    line
      .flatMap(({ runs }) => runs)
      .map(({ text }) => text)
      .join(""),
  );
}

function plain(text: string): readonly Piece[] {
  return [{ text, face: "regular", tag }];
}

const filler = "it was agreed that the report of the officers be received and be noted ";
/** Widths at which some line ends at each place of what stands in the middle. */
const widths = Array.from({ length: 60 }, (_, index) => 200 + 4 * index);

/** Whether a line ends between the words of a group, at any width. */
function isParted(group: string): boolean {
  return widths.some(
    (width) =>
      !set(plain(`${filler}${group} ${filler}`), width)
        .join("\n")
        .includes(group),
  );
}

describe("no line ends inside", () => {
  test.each([
    "30 January 2020",
    "Thursday 9 April",
    "2.00 pm",
    "Councillor J O'Dea",
    "Councillors Hazel",
    "Parish Councillor M Cato",
    "Chief Inspector K Gardner",
    "Dr N Barrett",
    "Mr. F J Fennimore",
    "T Rickets",
    "J.R. Hartley",
    "A A Ashdown",
    "Minute SMK28",
    "Minutes 12",
    "SMK 25",
    "Paragraph 1",
    "paragraph (a)",
    "section 12A",
    "Part II",
    "Appendix B",
    "page 2",
    "£5 million",
    "10 per",
    "22 – 23 September",
    "Violence –",
    "against 3",
    "MK9 3EJ",
    "01908 252080",
    "THURSDAY 30 JANUARY 2020",
    "COUNCILLOR P HAZEL",
  ])("%s", (group) => {
    expect(isParted(group)).toBe(false);
  });
});

describe("a line may end inside", () => {
  test.each([
    "the Partnership noted",
    "Milton Keynes",
    "April, when",
    "Councillor, who",
    "2019 the",
  ])("%s", (group) => {
    expect(isParted(group)).toBe(true);
  });
});

test("a name that is wider than its column is broken all the same", () => {
  const lines = set(plain("Assistant Chief Constable N Sandpiper"), 60);
  expect(lines.map((line) => line.trim())).toContain("Sandpiper");
});

test("a paragraph does not end in a single short word where that can be helped", () => {
  const text = plain(filler.repeat(3).trim());
  const alone = widths.filter((width) => !/ /.test(set(text, width).at(-1)?.trim() ?? ""));
  expect(alone).toEqual([]);
});

test("lines are even: none is much shorter than its neighbour", () => {
  for (const width of widths) {
    const lines = breakLines(
      plain(filler.repeat(6)),
      { first: 0, rest: 0, right: width, size },
      setting,
    );
    for (const line of lines.slice(0, -1)) expect(widthOf(line)).toBeGreaterThan(width * 0.75);
  }
});

test("the lines of a heading are of one length", () => {
  const title = plain("Overview of the violence reduction initiatives in the towns of the county");
  for (const width of widths) {
    const measure = { first: 0, rest: 0, right: width, size, balanced: true };
    const lengths = breakLines(title, measure, setting).map(widthOf);
    // No more apart than the two longest words.
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(width * 0.35 + 20);
  }
});

test("a heading does not end a line in a small word that leads on, where it has the choice", () => {
  const title = "Nomination of the Vice Chairman";
  expect(set(plain(title), 165, true).map((line) => line.trim())).toEqual([
    "Nomination",
    "of the Vice Chairman",
  ]);
});

function widthOf(line: readonly Segment[]): number {
  const last = line.at(-1);
  return last === undefined ? 0 : last.x + inkWidth(last, size);
}

const people = Array.from({ length: 40 }, (_, index) => ({
  name: `${["Ana", "Benedict", "Cleo"][index % 3]} ${["Ash", "Featherstonehaugh"][index % 2]} Margin`,
  brackets: ` (Lower Ambermoor ${"Parish ".repeat(index % 5)}Council)`,
}));

function rollLines(): readonly (readonly Segment[])[] {
  const entries = people.map(({ name, brackets }) => name + brackets);
  const frame = { left: 72, right: 523, tableLeft: 72, tag } as const;
  const rows = setRoll(roll("Present:", "present", row(null, ...entries)), frame, setting);
  return rows.flatMap(({ lines }) => lines.map(({ segments }) => segments));
}

test("a list of forty people parts no name", () => {
  const lines = rollLines().map((line) => line.flatMap(({ runs }) => runs).map(({ text }) => text));
  const set = lines.map((line) => line.join("")).join("\n");
  for (const { name } of people)
    expect(set.split("\n").some((line) => line.includes(name))).toBe(true);
  expect(set.split(/(?:Margin)/)).toHaveLength(people.length + 1);
  expect(lines.length).toBeGreaterThan(20);
  for (const line of lines) expect(line.join("")).not.toMatch(/(?:Ana|Benedict|Cleo|Ash|haugh) $/);
});

test("what stands in brackets behind a name is quieter than the name", () => {
  const words = (quiet: boolean) =>
    rollLines()
      .flat()
      .filter((segment) => segment.quiet === quiet)
      .flatMap(({ runs }) => runs.map(({ text }) => text))
      .join("");
  expect(words(true)).toContain("(Lower Ambermoor Council)");
  expect(words(true)).not.toContain("Margin");
  expect(words(false)).not.toContain("Ambermoor");
});

test("what is kept on a line is read, copied and found with plain spaces", async () => {
  const words = "Chief Inspector K Gardner met Dr N Barrett at 2.00 pm on Thursday 9 April 2020.";
  const pdf = await rendered({ ...seedTree, children: [paragraph(words)] });
  expect(drawnText(pdf.root).trim()).toBe(words);
});
