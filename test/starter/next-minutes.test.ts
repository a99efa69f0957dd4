import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { beginNext, compile } from "../../src/compile.ts";
import type { CivilDate } from "../../src/meeting/date.ts";
import { canaries } from "../canaries/canaries.ts";
import { writeProject } from "../canaries/write-project.ts";
import { copyProjects } from "../support/projects.ts";

// Whatever went before, the minutes that are begun can be built.

const { projects, remove } = copyProjects();
afterAll(remove);

const date = "2099-12-01" as CivilDate;
const alone = projects.filter(({ folder }) => bodiesOf(folder).length > 0);

function bodiesOf(folder: string): readonly string[] {
  const config = parse(readFileSync(join(folder, "safermk.yaml"), "utf8"));
  return Object.keys(config.bodies);
}

describe.each(alone)("after $name", ({ folder }) => {
  test.each(bodiesOf(folder))("the %s can meet", async (body) => {
    const begun = await beginNext({ body, date, cwd: folder });
    if (begun.type === "refused") {
      // Of a body that only reports nobody knows how it numbers minutes.
      expect(begun.refusal.message).toMatch(/does not say how .* numbers its minutes/);
      return;
    }
    if (begun.type === "faulty") throw new Error(begun.problems.map(({ rule }) => rule).join());
    mkdirSync(dirname(begun.path), { recursive: true });
    writeFileSync(begun.path, begun.text);
    const result = await compile({ paths: [], formats: [], out: null, cwd: folder });
    if (result.type === "refused") throw new Error(result.refusal.message);
    const errors = result.compilation.problems.filter(({ severity }) => severity === "error");
    expect(errors.map(({ rule, place }) => `${place.file}:${place.start.line} ${rule}`)).toEqual(
      [],
    );
    expect(begun.text).toContain(`date: ${date}`);
  });
});

test("no word that is not for the public is carried over", async () => {
  const folder = mkdtempSync(join(tmpdir(), "safermk-next-"));
  writeProject(folder);
  const texts: string[] = [];
  for (const body of bodiesOf(folder)) {
    const begun = await beginNext({ body, date, cwd: folder });
    if (begun.type === "begun") texts.push(begun.text.toLowerCase());
  }
  rmSync(folder, { recursive: true });
  expect(texts.length).toBeGreaterThan(0);
  const carried = [...canaries].filter(([, word]) =>
    texts.some((text) => text.includes(word.toLowerCase())),
  );
  expect(carried.map(([place]) => place)).toEqual([]);
});
