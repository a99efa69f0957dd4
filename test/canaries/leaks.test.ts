import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Compilation } from "../../src/compilation.ts";
import { compile } from "../../src/compile.ts";
import { formats } from "../../src/output.ts";
import { isDocument } from "../support/is-document.ts";
import { canaries } from "./canaries.ts";
import { textsOf } from "./texts-of.ts";
import { writeProject } from "./write-project.ts";

// The same without the command line: test/mutations breaks the stages and sees that this finds it.

const project = mkdtempSync(join(tmpdir(), "safermk-leaks-"));
let compilation: Compilation;

beforeAll(async () => {
  writeProject(project);
  const result = await compile({ paths: [project], formats, out: null, cwd: project });
  if (result.type === "refused") throw new Error(result.refusal.message);
  compilation = result.compilation;
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

test("what is not for the public stands in the way of nothing", () => {
  const errors = compilation.problems.filter(({ severity }) => severity === "error");
  expect(errors.map(({ rule }) => rule)).toEqual([]);
  expect(compilation.outputs.filter(isDocument)).toHaveLength(3 * formats.length);
  // The list of documents, and two registers as page, data and spreadsheet.
  expect(compilation.outputs).toHaveLength(3 * formats.length + 1 + 6);
});

test("no output has a canary", () => {
  const found = compilation.outputs.flatMap(({ path, content }) => {
    const everything = textsOf(Buffer.from(content)).join("\n").toLowerCase();
    return [...canaries].flatMap(([place, word]) =>
      everything.includes(word.toLowerCase()) ? [`${place} in ${path}`] : [],
    );
  });
  expect(found).toEqual([]);
});
