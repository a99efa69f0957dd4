import { beforeAll, describe, expect, test } from "vitest";
import { looksOf } from "../../src/compile/looks-of.ts";
import type { Block, Minutes } from "../../src/document/index.ts";
import { looks as house } from "../support/pdf/house.ts";
import { type DrawnRule, pageRules } from "../support/pdf/page-rules.ts";
import type { ReadPdf } from "../support/pdf/read-pdf.ts";
import { rendered } from "../support/pdf/rendered.ts";
import { item, minutes, paragraph, text } from "../support/pdf/tree-parts.ts";
import { projectTrees } from "../support/project-trees.ts";

// What a report has of its own: its masthead, its headings and its imprint.

const seed = projectTrees.get("safermk/reports/2016-q1-bmg-update.md") as Minutes;
const looks = looksOf({ type: "report" } as never, house);

interface DrawnLine {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

/** Lines of text as they stand on the pages, from the head of the first to the foot of the last. */
function linesOf({ glyphs }: ReadPdf): readonly DrawnLine[] {
  const lines = new Map<string, DrawnLine>();
  for (const { page, x, y, size, text: letter, artefact } of glyphs) {
    if (artefact !== null) continue;
    const key = `${page} ${y.toFixed(1)}`;
    const line = lines.get(key) ?? { page, x, y, size, text: "" };
    lines.set(key, { ...line, text: line.text + letter });
  }
  return [...lines.values()];
}

let lines: readonly DrawnLine[];
let rules: readonly DrawnRule[];

beforeAll(async () => {
  const pdf = await rendered(seed, looks);
  lines = linesOf(pdf);
  rules = pageRules(pdf);
});

function line(words: string): DrawnLine {
  const found = lines.find(({ text: said }) => said.includes(words));
  if (found === undefined) throw new Error(`no line has the words ${words}`);
  return found;
}

describe("the masthead", () => {
  test("has a title that is larger than all else, in the letters that were typed", () => {
    const title = line("SaferMK Business Management");
    expect(lines.filter(({ size }) => size >= title.size)).toHaveLength(2);
    expect(title.size).toBe(looks.report.title.size);
    expect(title).toBe(lines[0]);
  });

  test("has a line between the web site and the subtitle, over the width of the text", () => {
    const web = line("www.safermk.com");
    const subtitle = line("BMG Chair summary report");
    // That of the link is no wider than its words.
    const [rule, ...others] = rules.filter(
      ({ page, foot, width }) =>
        page === 1 && width > 300 && foot < web.y && foot > subtitle.y + subtitle.size / 2,
    );
    expect(others).toEqual([]);
    const { margins } = looks.page;
    expect(rule?.left).toBeCloseTo(margins.left, 1);
    expect(rule?.width).toBeCloseTo(595.28 - margins.left - margins.right, 1);
    expect(rule?.height).toBeCloseTo(looks.report.rule.width, 1);
  });

  test("stays whole where there is no site and no subtitle", async () => {
    const bare: Minutes = {
      ...minutes(seed.metadata, seed.furniture, paragraph("All was well.")),
    };
    const head: Block = { type: "masthead", title: [text("A report")], web: null, subtitle: null };
    const pdf = await rendered({ ...bare, children: [head, ...bare.children] }, looks);
    const [title, words] = linesOf(pdf);
    const [rule] = pageRules(pdf);
    expect(rule?.foot).toBeLessThan(title?.y ?? 0);
    expect(rule?.foot).toBeGreaterThan((words?.y ?? 0) + 12);
  });
});

test("headings are as they were typed, smaller than the subtitle and larger than the text", () => {
  const heading = line("Domestic Homicide Reviews (DHRs)");
  expect(heading.size).toBe(looks.report.heading.size);
  expect(heading.size).toBeLessThan(line("BMG Chair summary report").size);
  expect(heading.size).toBeGreaterThan(line("The BMG are currently").size);
});

describe("the imprint", () => {
  test("has the ways to reach the body beside its address", () => {
    expect(line("T 01908 252080").text).toMatch(/^SaferMK\s*T 01908 252080/);
    expect(line("Civic Offices").text).toMatch(/Civic Offices\s*E safermk@milton-keynes\.gov\.uk/);
  });

  test("stands below a line, on a page that has some lines of the report, too", () => {
    const statement = line("Available in audio");
    const above = lines.filter(({ page, y }) => page === statement.page && y > statement.y);
    expect(above.length).toBeGreaterThanOrEqual(4);
    const last = above.at(-1);
    const between = rules.filter(
      ({ page, foot }) => page === statement.page && foot > statement.y && foot < (last?.y ?? 0),
    );
    expect(between).toHaveLength(1);
  });

  const imprint = seed.children.at(-1) as Block;

  test("is never alone on a page, wherever the report ends", async () => {
    for (let count = 20; count < 50; count++) {
      const short = Array.from({ length: count }, (_, index) => paragraph(`Line ${index + 1}.`));
      const tree = minutes(seed.metadata, seed.furniture, item(1, null, "All", ...short), imprint);
      const drawn = linesOf(await rendered(tree, looks));
      const last = drawn.filter(({ page }) => page === drawn.at(-1)?.page);
      expect(last.filter(({ text: said }) => said.startsWith("Line ")).length).toBeGreaterThan(3);
      expect(last.some(({ text: said }) => said.startsWith("Available"))).toBe(true);
    }
  });

  test("stands one thing under the other where a line of it is too wide", async () => {
    const wide = { ...looks, imprint: { ...looks.imprint, size: 30 } };
    const drawn = linesOf(await rendered({ ...seed, children: [imprint] }, wide));
    expect(drawn.map(({ text: said }) => said.trim())).toContain("Civic Offices");
    expect(new Set(drawn.map(({ x }) => x.toFixed(0))).size).toBe(1);
  });
});
