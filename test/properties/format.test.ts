import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatted, problemsOf } from "../format/formatted.ts";
import { runs } from "../support/runs.ts";

const head =
  "---\ntype: minutes\nbody: smk\ndate: 2020-01-30\nchair: K Gardner\nattendance:\n  present:\n    - K Gardner\n---\n\n";

/** Parts of minutes that are right; @ stands for words. */
const right = [
  "@ were noted.",
  "### @\n\n@ were noted.",
  ":::resolved\nThat @ be approved.\n:::",
  "1. @\n2. @",
  "- @\n- @",
  "  @, with space before them.",
  "#### @\n\n@ were noted.",
  ':::restricted{exempt="3"}\n@ were heard.\n:::',
];

/** The same with slips, some of which can be mended. */
const slips = [
  "::: Resolved {moved=“K Gardner”}\nThat @ be approved.\n:::",
  ":::resolved{moved=“K Gardner”\n  for=5}\nThat @ be approved.\n:::",
  "RESOLVED - That @ be approved.",
  "RESOLVED:\n\n(a) That @ be approved;\n(b) That @ be noted.",
  "(a) @\n(b) @\n(i) @\n(ii) @\n(c) @",
  "(b) @\n(c) @",
  "• @\n• @",
  "###@\n\n@ were noted.",
  "### 4. @\n\n@ were noted.",
  "### @ {agenda=“4”}\n\n@ were noted.",
  "@\n-----\n\n@ were noted.",
  "---\n\n@ were noted.",
  ":::resolvd\nThat @ be approved.\n:::",
  ":::restrcted\n@ were heard.\n:::",
  "::: restricted\n@ were heard.\n:::",
  "> @ were noted.",
  "<b>@</b> were noted.",
];

const someWords = fc.constantFrom("Minutes", "The plans", "Reports of café", "Works and days");

/** Minutes, and the words that were put into them in order. */
function minutesOf(parts: readonly string[]) {
  const part = fc.constantFrom(...parts);
  const filled = fc
    .tuple(part, fc.array(someWords, { minLength: 5, maxLength: 5 }))
    .map(([text, words]) => text.replaceAll("@", () => words.shift() ?? "Words"));
  const item = fc.tuple(someWords, fc.array(filled, { minLength: 1, maxLength: 4 }));
  return fc
    .array(item, { minLength: 1, maxLength: 4 })
    .map((items) =>
      items.map(([title, texts]) => `## ${title}\n\n${texts.join("\n\n")}\n\n`).join(""),
    )
    .map((body) => head + body);
}

/** Words of four letters and more; the word of a block is none of them. */
function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => !/^(?:resolved|resolvd)$/.test(word));
}

function problemsIn(text: string): readonly string[] {
  const problems = problemsOf({ file: "minutes.md", key: "minutes.md", text });
  return problems.filter(({ severity }) => severity === "error").map(({ rule }) => rule);
}

function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  const left = [...whole];
  return part.every((rule) => {
    const at = left.indexOf(rule);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

const withSlips = minutesOf([...right, ...slips]);

describe("fmt", () => {
  test("does nothing the second time", () => {
    fc.assert(
      fc.property(withSlips, (text) => {
        const once = formatted(text).text;
        expect(formatted(once)).toMatchObject({ text: once, mended: 0 });
      }),
      runs(300),
    );
  });

  test("keeps the words, in their order", () => {
    fc.assert(
      fc.property(withSlips, (text) => {
        expect(wordsOf(formatted(text).text)).toEqual(wordsOf(text));
      }),
      runs(300),
    );
  });

  test("leaves fewer errors where it mends, and no new one", () => {
    fc.assert(
      fc.property(withSlips, (text) => {
        const { text: now, mended } = formatted(text);
        const [before, after] = [problemsIn(text), problemsIn(now)];
        expect(isPartOf(after, before)).toBe(true);
        expect(after.length < before.length).toBe(mended > 0);
      }),
      runs(300),
    );
  });

  test("keeps the line ends of Windows", () => {
    fc.assert(
      fc.property(withSlips, (text) => {
        const now = formatted(text.replaceAll("\n", "\r\n")).text;
        expect(now).toBe(formatted(text).text.replaceAll("\n", "\r\n"));
      }),
      runs(200),
    );
  });

  test("touches nothing where nothing is wrong", () => {
    fc.assert(
      fc.property(minutesOf(right), (text) => {
        expect(formatted(text)).toMatchObject({ text, mended: 0 });
      }),
      runs(200),
    );
  });

  test("never throws, and does nothing the second time, on any text", () => {
    const mark = fc.constantFrom(
      ...head.split(/(?<=\n)/),
      ...right,
      ...slips,
      "{",
      "}",
      "“",
      ":::",
    );
    const text = fc.array(fc.oneof(mark, fc.string({ unit: "binary", maxLength: 5 })));
    fc.assert(
      fc.property(text, (parts) => {
        const once = formatted(parts.join("\n")).text;
        expect(formatted(once).text).toBe(once);
      }),
      runs(400),
    );
  });
});

const examples = ["examples", "test/cases"].flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .map((path) => join(folder, String(path)))
    .filter((path) => path.endsWith(".md")),
);

test.each(examples)("the example %s is as fmt leaves it", (path) => {
  const text = readFileSync(path, "utf8");
  expect(formatted(text).text).toBe(text);
});
