import { readFileSync, rmSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readWording } from "../../src/house/index.ts";
import { factNames } from "../../src/house/words/fact-names.ts";
import { houseProject, inHouse } from "../support/house-project.ts";

// A house may say things in other words, but may not leave out a fact that the clerk has typed.

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

const plain = readFileSync("templates/safermk/wording.yaml", "utf8");

type Tree = string | readonly Tree[] | { readonly [key: string]: Tree };

/** Every text of a wording with something in braces, by its path. */
function texts(
  tree: Tree,
  path: readonly (string | number)[] = [],
): [(string | number)[], string][] {
  if (typeof tree === "string") return /\{\w+\}/.test(tree) ? [[[...path], tree]] : [];
  if (tree === null || typeof tree !== "object") return [];
  return Object.entries(tree).flatMap(([key, part]) =>
    texts(part as Tree, [...path, Array.isArray(tree) ? Number(key) : key]),
  );
}

/** A file of a house that says one text. */
function saying(path: readonly (string | number)[], text: string): string {
  // A list is said whole.
  const at = path.findIndex((step) => typeof step === "number");
  const keys = at < 0 ? path : path.slice(0, at);
  const value = JSON.stringify(at < 0 ? text : [text]);
  return `${[...keys].reverse().reduce<string>((inner, key) => `{ ${key}: ${inner} }`, value)}\n`;
}

function told(upper: string): string {
  const files = [
    { file: "ours/wording.yaml", text: upper },
    { file: "safermk/wording.yaml", text: plain },
  ];
  const { value, problems } = readWording(files);
  expect(value === null).toBe(problems.length > 0);
  return problems
    .map(({ message }) =>
      message.map((part) => (typeof part === "string" ? part : `"${part.quoted}"`)).join(""),
    )
    .join("\n");
}

const filled = texts(parse(plain));

/** What stands in braces and is no fact: it is told elsewhere, or only adorns. */
const adornments: Readonly<Record<string, readonly string[]>> = {
  "document.subject.draft": ["date"],
  "document.subject.issued": ["date"],
  "document.page-number": ["pages"],
  "report.subject": ["body"],
  "index.subject": ["title"],
  "index.next-meeting.moment": ["weekday"],
  "index.next-meeting.day": ["weekday"],
  "index.search.page": ["body"],
  "title.date": ["weekday"],
  logo: ["body"],
  "closing-next-day": ["weekday"],
  "lists.decision.0": ["n"],
  "lists.decision.1": ["a"],
  "lists.decision.2": ["i"],
  // The line that begins it has the reason.
  "restricted.ends": ["reason"],
};

test("the wording of the house has facts in it", () => {
  expect(filled.length).toBeGreaterThan(60);
});

test.each(filled.map(([path, text]) => [path.join("."), path, text] as const))(
  "%s keeps its facts",
  (name, path, text) => {
    expect(told(saying(path, text))).toBe("");
    for (const [brace, key = ""] of text.matchAll(/\{(\w+)\}/g)) {
      const without = told(saying(path, text.replaceAll(brace, "words")));
      if (adornments[name]?.includes(key)) expect(without).toBe("");
      else expect(without).toContain(brace);
    }
  },
);

test("nothing is called an adornment that is none", () => {
  const known = filled.map(([path]) => path.join("."));
  expect(Object.keys(adornments).filter((name) => !known.includes(name))).toEqual([]);
});

describe("a house is told which fact is missing", () => {
  test.each([
    'dates: { day: "soon" }',
    'dates: { day: "{d} {month}" }',
    'dates: { time: "{h}.{mm}" }',
    'votes: { row: "{choice}" }',
    'motions: { moved-seconded: "Moved by {moved}." }',
    'references: { minute-dated: "the minute of {date}" }',
    'lists: { prose: ["-"] }',
    'title: { opening: { ordinary: "Minutes" } }',
    'events: { adjourned: { alone: "{names} adjourned." } }',
    'index: { years: { council: "{yyyy}" } }',
    'status: { draft: { line: "Draft of {date}" } }',
  ])("%s", async (wording) => {
    const cwd = houseProject({ "ours/wording.yaml": `${wording}\n` });
    made.push(cwd);
    const { told, outputs } = await inHouse(cwd);
    expect(outputs.size).toBe(0);
    expect(told).toMatchSnapshot();
  });
});

test.each([
  'dates: { time: "{hh}:{mm}" }',
  'document: { page-number: "{page}" }',
  'lists: { decision: ["•"] }',
  'title: { opening: { ordinary: "Minutes of the {noun}" } }',
  'index: { years: { council: "{yyyy}/{yy}" } }',
  "items: { urgent:, agenda: }",
])("%s leaves out no fact", (wording) => {
  expect(told(`${wording}\n`)).toBe("");
});

test("every fact has a name in words", () => {
  const unnamed = new Set<string>();
  for (const [path, text] of filled) {
    const found = told(saying(path, text.replaceAll(/[{}]/g, "")));
    const facts = /without which (.*) would not be printed/.exec(found)?.[1] ?? "";
    for (const fact of facts.split(/, | and /)) {
      if (fact !== "" && !/^(the|who|whom|what|how|by when|whether) /.test(fact)) unnamed.add(fact);
    }
  }
  expect([...unnamed]).toEqual([]);
  expect(Object.keys(factNames).length).toBeGreaterThan(40);
});

test.each(['mark: ""', 'ends: " "'])(
  "nobody leaves out what is not for the public: %s",
  (words) => {
    expect(told(`restricted: { ${words} }\n`)).toContain("has no value");
  },
);
