import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { type Example, examples } from "./examples.ts";

// Every example of the reference is compiled as part of the tour, and is what it is said to be.

const meeting = "meetings/2024-06-11.md";
const around = ["safermk.yaml", "people.yaml", "meetings/2024-05-14.md", "meetings/play-area.png"];
const chairAndMembers = [
  "chair: P Hazel",
  "attendance:",
  "  present:",
  "    - Councillor P Hazel",
  "    - Councillors Rowan, Alder, Hornbeam and Larch",
  "  officers:",
  "    - C Medlar",
];

/** The example in the place of the tour's second meeting, its project or its people. */
function files({ kind, text }: Example): Readonly<Record<string, string>> {
  if (kind === "yaml safermk.yaml") return { "safermk.yaml": text, [meeting]: minutes("", "") };
  if (kind === "yaml people.yaml") return { "people.yaml": text, [meeting]: minutes("", "") };
  if (kind === "yaml head") return { [meeting]: minutes(text, "") };
  return { [meeting]: text.startsWith("---\n") ? text : minutes("", text) };
}

function minutes(keys: string, body: string): string {
  const usual = ["type: minutes", "body: council", "date: 2024-06-11"];
  const head = /^attendance:/m.test(keys) ? usual : [...usual, ...chairAndMembers];
  const own = keys.trimEnd().split("\n");
  const rest = head.filter((line) => !own.some((key) => sameKey(line, key)));
  const item = body.startsWith("## ") ? "" : "## Example\n\n";
  const lines = [...rest, ...own].filter((line) => line !== "");
  return `---\n${lines.join("\n")}\n---\n\n${item}${body}\n\nIt was noted.\n`;
}

function sameKey(one: string, other: string): boolean {
  const [key] = /^[\w-]+:/.exec(one) ?? [];
  return key !== undefined && other.startsWith(key);
}

async function problems(example: Example) {
  const cwd = mkdtempSync(join(tmpdir(), "safermk-language-"));
  try {
    const alone = example.kind === "markdown alone";
    const path = alone ? "minutes.md" : meeting;
    if (alone) writeFileSync(join(cwd, path), example.text);
    else layOut(cwd, files(example));
    const result = await compile({ paths: [path], formats: ["html"], out: null, cwd });
    if (result.type === "refused") throw new Error(result.refusal.message);
    return result.compilation.problems;
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

function layOut(cwd: string, given: Readonly<Record<string, string>>): void {
  for (const path of around) {
    cpSync(join("examples/tour", path), join(cwd, path));
  }
  // The people of the tour sit in bodies that another project does not have.
  if ("safermk.yaml" in given) rmSync(join(cwd, "people.yaml"));
  for (const [path, text] of Object.entries(given)) writeFileSync(join(cwd, path), text);
}

const all = examples();
const wrong = all.filter(({ kind }) => kind.startsWith("markdown wrong "));

test("there are examples, good and wrong", () => {
  expect(all.length).toBeGreaterThan(30);
  expect(wrong.length).toBeGreaterThan(4);
  expect(readFileSync("templates/language.md", "utf8").match(/^```/gm)?.length).toBe(
    all.length * 2,
  );
});

describe("a good example has no error", () => {
  test.each(all.filter((example) => !wrong.includes(example)))("$name", async (example) => {
    const errors = (await problems(example)).filter(({ severity }) => severity === "error");
    expect(errors.map(({ rule, place }) => `${place.file}:${place.start.line} ${rule}`)).toEqual(
      [],
    );
  });
});

describe("a wrong example has the problem it is said to have", () => {
  test.each(wrong)("$name", async (example) => {
    const found = (await problems(example)).map(({ rule }) => rule);
    expect(found).toEqual([example.kind.replace("markdown wrong ", "")]);
  });
});
