import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import type { Compilation } from "../../src/compilation.ts";
import { compile } from "../../src/compile.ts";
import type { Format } from "../../src/output.ts";
import type { Problem } from "../../src/problem.ts";
import { jsonReport, textReport } from "../../src/report/index.ts";
import { isWithin } from "../support/is-within.ts";
import { copyProjects } from "../support/projects.ts";
import { runs } from "../support/runs.ts";

// Whatever line is deleted from a project that uses the whole language: a check and a build of it end
// well, and tell the same.

const { projects, remove } = copyProjects();
afterAll(remove);

const tour = projects.find(({ name }) => name === "tour");
if (tour === undefined) throw new Error("there is no example named tour");
const { folder } = tour;

const lines = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((path) => /\.(md|yaml)$/.test(path) && !/^public\b|README/.test(path))
  .flatMap((path) => {
    const text = readFileSync(join(folder, path), "utf8");
    return text.split("\n").map((_, index) => ({ path, index }));
  });

async function compiled(formats: readonly Format[]): Promise<Compilation> {
  const result = await compile({ paths: [], formats, out: null, on: null, cwd: folder });
  if (result.type === "refused") throw new Error(result.refusal.message);
  return result.compilation;
}

/** What is told of a project, and what is built of it, without one line of a file. */
async function without(path: string, index: number, formats: readonly Format[]) {
  const file = join(folder, path);
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.split("\n").toSpliced(index, 1).join("\n"));
  try {
    return { checked: await compiled([]), built: await compiled(formats) };
  } finally {
    writeFileSync(file, text);
  }
}

function isFaulty({ problems }: Compilation): boolean {
  return problems.some(({ severity }) => severity === "error");
}

function isAtHome({ place }: Problem, { sources }: Compilation): boolean {
  const source = sources.find(({ file }) => file === place.file);
  return source !== undefined && isWithin(place, source.text);
}

test("no deletion of a line stops a check or a build", async () => {
  expect(lines.length).toBeGreaterThan(500);
  expect(isFaulty(await compiled([]))).toBe(false);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...lines),
      fc.constantFrom<Format>("html", "html", "text", "json", "pdf"),
      async ({ path, index }, format) => {
        const { checked, built } = await without(path, index, [format]);
        const told = textReport(checked.problems, checked.sources, { colour: false });
        expect(textReport(built.problems, built.sources, { colour: false })).toBe(told);
        expect(() =>
          jsonReport({ outputs: [], removed: [] }, built.problems, built.sources, folder),
        ).not.toThrow();
        expect(built.outputs.length > 0).toBe(!isFaulty(built));
        expect(built.problems.filter((problem) => !isAtHome(problem, built))).toEqual([]);
      },
    ),
    runs(40),
  );
});
