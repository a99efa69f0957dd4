import { afterAll, describe, expect, test } from "vitest";
import { compile } from "../../../src/compile.ts";
import { judge } from "../../support/pdf/judge/index.ts";
import { copyProjects } from "../../support/projects.ts";

// Every PDF that the examples and cases build to is judged by both standards.

const { projects, remove } = copyProjects();
afterAll(remove);

const identifiers = new Map<string, string>();

describe.each(projects)("$name", async ({ name, folder }) => {
  const result = await compile({ paths: [], formats: ["pdf"], out: null, cwd: folder });
  if (result.type === "refused") throw new Error(result.refusal.message);
  const { outputs, problems } = result.compilation;
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);

  test.each(outputs.map((output) => [output.source, output.content as Uint8Array] as const))(
    "%s is PDF/UA-1 and PDF/A-3a",
    (source, bytes) => {
      expect(judge(bytes)).toEqual({});
      const tail = Buffer.from(bytes.subarray(-400)).toString("latin1");
      identifiers.set(`${name}/${source}`, /\/ID \[(<\w+>)/.exec(tail)?.[1] ?? "");
    },
  );
});

test("no two of them have one identifier", () => {
  expect(identifiers.size).toBeGreaterThan(40);
  expect(new Set(identifiers.values()).size).toBe(identifiers.size);
});
