import { describe, expect, test } from "vitest";
import type { Compilation } from "../../src/compilation.ts";
import { jsonReport, textReport } from "../../src/report/index.ts";
import { compileFiles } from "../rules/compile-files.ts";
import { canary, harmlessSlips, headSlips, slips, unclosedHeads, within } from "./slips.ts";

const head = `---
type: minutes
body: smk
date: 2020-01-30
chair: K Gardner
attendance:
  present:
    - K Gardner
`;

const before = "## Minutes\n\nThe minutes were agreed.\n\n";
const after = "\n## Plan\n\nThe plan was noted.\n";

function everyText({ problems, sources, outputs }: Compilation): string {
  return [
    textReport(problems, sources, { colour: false }),
    jsonReport({ outputs, removed: [] }, problems, sources, "/"),
    ...outputs.map(({ content }) => Buffer.from(content).toString("latin1")),
  ].join("\n");
}

function compiled(minutes: string): Promise<Compilation> {
  return compileFiles({ "minutes.md": minutes });
}

const endings = { LF: "\n", CRLF: "\r\n" };

describe.each(Object.entries(endings))(
  "no word that is kept from the public is told (%s)",
  (_, eol) => {
    test.each(Object.entries({ ...slips, ...within }))("%s", async (_, body) => {
      const text = `${head}---\n\n${before}${body}${after}`;
      const compilation = await compiled(text.replaceAll("\n", eol));
      expect(everyText(compilation)).not.toContain(canary);
    });
  },
);

describe("a slip of what restricts is an error", () => {
  test.each(Object.entries(slips))("%s", async (_, body) => {
    const { problems, outputs } = await compiled(`${head}---\n\n${before}${body}${after}`);
    expect(problems.map(({ severity }) => severity)).toContain("error");
    expect(outputs).toEqual([]);
  });
});

describe("a slip that leaves nothing open hides nothing", () => {
  test.each(Object.entries(harmlessSlips))("%s", async (_, body) => {
    const { problems, sources } = await compiled(`${head}---\n\n${before}${body}${after}`);
    const told = textReport(problems, sources, { colour: false });
    expect(told).not.toContain("[restricted]");
    expect(sources.find(({ file }) => file === "minutes.md")?.restricted).toEqual([]);
  });
});

const owned = Object.entries(slips).filter(([name]) =>
  /^in braces: (?:private|secret|closed|excluded|exempted|confid|part2|part 2|pink|sensitive|withheld|not-public)$/.test(
    name,
  ),
);

describe("who restricts in words of their own is told how it is written", () => {
  test.each(owned)("%s", async (_, body) => {
    const { problems, sources } = await compiled(`${head}---\n\n${before}${body}${after}`);
    expect(textReport(problems, sources, { colour: false })).toMatch(/exempt/);
  });
});

describe("at the end of the file, and with nothing before it", () => {
  test.each(Object.entries({ ...slips, ...within }))("%s", async (_, body) => {
    expect(everyText(await compiled(`${head}---\n\n${body}`))).not.toContain(canary);
  });
});

describe("in the head", () => {
  const body = `## Minutes\n\nThe minutes of ${canary} [here](x:${canary}) were agreed.\n`;
  test.each(Object.entries(headSlips))("%s", async (name, keys) => {
    const words = name.startsWith("a private") ? body : before;
    const compilation = await compiled(`${head}${keys}---\n\n${words}`);
    expect(everyText(compilation)).not.toContain(canary);
    expect(compilation.outputs).toEqual([]);
  });
});

describe("in a head that is not closed", () => {
  const rest = "\nThe plan was noted.\n\n---\n\nThe Chair closed the meeting.\n";
  test.each(Object.entries(unclosedHeads))("%s", async (_, body) => {
    for (const start of ["", "\n"]) {
      const compilation = await compiled(`${start}${head}${body}${rest}`);
      expect(everyText(compilation)).not.toContain(canary);
      expect(compilation.problems.map(({ rule }) => rule)).toEqual(["missing-head"]);
      expect(compilation.outputs).toEqual([]);
    }
  });
});

test("a line of colons alone is shown: it is the fault, and tells nothing", async () => {
  const told = everyText(await compiled(`${head}---\n\n${before}:::\n${canary} spoke.\n${after}`));
  expect(told).toContain(" | :::\n");
  expect(told).not.toContain(canary);
});
