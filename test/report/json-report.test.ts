import { resolve } from "node:path";
import { expect, test } from "vitest";
import type { Output } from "../../src/output.ts";
import { jsonReport } from "../../src/report/index.ts";
import { problemIn } from "./problem-in.ts";

const cwd = resolve("/project");
const file = "meetings/2020-01-30.md";

test("a build is outputs and problems, with just the fields that programs count on", () => {
  const text = "one\ntwo three\n";
  const output: Output = {
    source: file,
    format: "pdf",
    edition: "public",
    path: resolve(cwd, "public", "meetings", "2020-01-30.pdf"),
    content: "%PDF",
  };
  const problem = problemIn(text, "three", { severity: "warning" });
  const sources = [{ file, text, restricted: [] }];
  expect(
    JSON.parse(
      jsonReport(
        { outputs: [output], removed: [resolve(cwd, "public/old.pdf")] },
        [problem],
        sources,
        cwd,
      ),
    ),
  ).toEqual({
    outputs: [
      { source: file, format: "pdf", edition: "public", path: "public/meetings/2020-01-30.pdf" },
    ],
    removed: ["public/old.pdf"],
    problems: [
      {
        rule: "some-rule",
        severity: "warning",
        message: 'Found "three", expected something else.',
        hint: 'Write "something else".',
        file,
        line: 2,
        column: 5,
        endLine: 2,
        endColumn: 10,
      },
    ],
  });
});

test("a check has no outputs", () => {
  expect(JSON.parse(jsonReport(null, [], [], cwd))).toEqual({ problems: [] });
});

test("what JSON lets through and a terminal obeys is escaped", () => {
  const json = jsonReport(null, [problemIn("x", "x", { file: "a\u009b\u202eb.md" })], [], cwd);
  expect(json).toContain('"a\\u009b\\u202eb.md"');
  expect(JSON.parse(json).problems[0].file).toBe("a\u009b\u202eb.md");
});
