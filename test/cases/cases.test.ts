import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { plainText } from "../../src/document/index.ts";
import { textReport } from "../../src/report/index.ts";
import { composeFolder } from "../support/compose-folder.ts";
import { copyProjects } from "../support/projects.ts";

// Each folder beside this file is a case: what goes in, and in expected/ the words of each document
// in each edition, and what safermk says of the sources. UPDATE=1 writes expected/ anew; read the difference.

const { projects, remove } = copyProjects();
afterAll(remove);
const cases = projects.filter(({ home }) => home.includes("/cases/") || home.includes("\\cases\\"));

describe.each(cases)("$name", ({ home, folder }) => {
  test("the words of its documents", async () => {
    const documents = await composeFolder(folder);
    expect(documents.size).toBeGreaterThan(0);
    for (const [file, minutes] of documents) {
      const text = `${plainText(minutes)}\n`;
      expect(text).toBe(expected(join(home, "expected", file.replace(/\.md$/, ".txt")), text));
    }
  });

  test("the words of what is not for the public", async () => {
    for (const [file, minutes] of await composeFolder(folder, undefined, "restricted")) {
      const text = `${plainText(minutes)}\n`;
      const path = join(home, "expected", file.replace(/\.md$/, ".restricted.txt"));
      expect(text).toBe(expected(path, text));
    }
  });

  test("what is said of its sources", async () => {
    const result = await compile({ paths: [], formats: [], out: null, cwd: folder });
    if (result.type === "refused") throw new Error(result.refusal.message);
    const { problems, sources } = result.compilation;
    const report = problems.length === 0 ? "" : textReport(problems, sources, { colour: false });
    expect(report).toBe(expected(join(home, "expected", "problems.txt"), report));
  });
});

/** The text of an expected file; an empty report has none. */
function expected(path: string, found: string): string {
  if (process.env.UPDATE === "1" && found !== "") {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, found);
  }
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}
