import { describe, expect, test } from "vitest";
import { compileFiles } from "../rules/compile-files.ts";
import { fold, mainWords } from "../support/html/words.ts";
import { constructCases, markdownCases } from "./body-cases.ts";
import { attendanceCases, headCases } from "./head-cases.ts";
import type { Outcome } from "./outcome.ts";
import { reportBodyCases, reportHeadCases } from "./report-cases.ts";

const usual: Readonly<Record<string, string>> = {
  type: "type: minutes",
  body: "body: smk",
  date: "date: 2020-01-30",
  chair: "chair: K Gardner",
  attendance: "attendance:\n  present:\n    - K Gardner",
};

/** Minutes with some keys in their head, and an item that holds a construct. */
function minutes(keys: string, body: string): string {
  const given = new Set([...keys.matchAll(/^([\w-]+):/gm)].map(([, key]) => key));
  const rest = Object.entries(usual).filter(([key]) => !given.has(key));
  const head = [...rest.map(([, lines]) => lines), keys.trimEnd()].filter((line) => line !== "");
  return `---\n${head.join("\n")}\n---\n\n## Case\n\n${body}\n\n## End\n\nIt was noted.\n`;
}

/** Nobody is asked for by name where the head lists nobody. */
const nobodyListed = "attendance:";

interface Found {
  /** The words of the whole document. */
  readonly words: string;
  readonly errors: readonly string[];
}

async function read(text: string): Promise<Found> {
  const { problems, outputs } = await compileFiles({ "minutes.md": text }, ["html"]);
  const errors = problems.filter(({ severity }) => severity === "error");
  return {
    words: mainWords(String(outputs[0]?.content ?? "")),
    errors: errors.map(({ rule }) => rule),
  };
}

function itemWords(words: string): string {
  return fold(/SMK25 ?Case(.*)SMK26 ?End/.exec(words)?.[1] ?? "no item");
}

function judge({ words, errors }: Found, outcome: Outcome, whole: boolean): void {
  if (outcome.type === "refused") {
    expect(errors).toEqual(Array.from({ length: outcome.times }, () => outcome.rule));
    expect(words).toBe("");
    return;
  }
  expect(errors).toEqual([]);
  if (whole) expect(itemWords(words)).toBe(outcome.words);
  else expect(words).toContain(outcome.words);
}

describe("the head", () => {
  test.each(headCases)("%s", async (_, keys, outcome) => {
    judge(await read(minutes(keys, "It was noted.")), outcome, false);
  });
});

/** A report with some keys in its head. */
function report(keys: string, body: string): string {
  const given = new Set([...keys.matchAll(/^([\w-]+):/gm)].map(([, key]) => key));
  const head = Object.entries({
    type: "type: report",
    body: "body: smk",
    title: "title: Update",
    period: "period: 2016-04/2016-06",
  }).filter(([key]) => !given.has(key));
  return `---\n${[...head.map(([, line]) => line), keys].join("\n")}\n---\n\n${body}\n`;
}

describe("the head of a report", () => {
  test.each(reportHeadCases)("%s", async (_, keys, outcome) => {
    judge(await read(report(keys, "## One\n\nWords.")), outcome, false);
  });
});

describe("a report", () => {
  test.each(reportBodyCases)("%s", async (_, body, outcome) => {
    const found = await read(report("# nothing more", body));
    judge({ ...found, words: fold(found.words) }, outcome, false);
  });
});

describe("the attendance", () => {
  test.each(attendanceCases)("%s", async (_, keys, outcome) => {
    judge(await read(minutes(keys, "It was noted.")), outcome, false);
  });
});

describe.each([
  ["constructs", constructCases],
  ["Markdown", markdownCases],
] as const)("%s", (_, cases) => {
  test.each(cases)("%s", async (_, body, outcome) => {
    judge(await read(minutes(nobodyListed, body)), outcome, true);
  });

  test.each(cases)("%s, with CRLF", async (_, body, outcome) => {
    judge(await read(minutes(nobodyListed, body).replaceAll("\n", "\r\n")), outcome, true);
  });
});
