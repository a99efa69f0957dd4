import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Compilation } from "../../src/compilation.ts";
import { compile } from "../../src/compile.ts";
import { issueOn } from "../../src/issue/index.ts";
import type { CivilDate } from "../../src/meeting/date.ts";

// Letters, resumed and private meetings, waived numbers, bodies without numbers: all can be issued, and are
// then as they were but for their state.

async function run(
  cwd: string,
  more: Partial<Parameters<typeof compile>[0]>,
): Promise<Compilation> {
  const result = await compile({ paths: [], formats: ["json"], out: null, cwd, ...more });
  if (result.type === "refused") throw new Error(result.refusal.message);
  return result.compilation;
}

/** What is built of minutes, without the words that change when they are issued. */
function dataOf({ outputs }: Compilation) {
  const minutes = outputs.filter(({ source }) => source.endsWith(".md"));
  return minutes.map(({ source, content }) => {
    const { status, approved: _, corrected: __, ...data } = JSON.parse(String(content));
    return { source, status, data };
  });
}

test.each(["tour", "bodies", "safermk"])("every meeting of examples/%s", async (name) => {
  const cwd = mkdtempSync(join(tmpdir(), "safermk-examples-"));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  cpSync(join("examples", name), cwd, { recursive: true });
  const sources = readdirSync(cwd, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".md"),
  );
  const minutes = sources.filter((path) =>
    /^type: minutes$/m.test(readFileSync(join(cwd, path), "utf8")),
  );
  const before = dataOf(await run(cwd, {}));
  const revise = issueOn("2026-11-26" as CivilDate, true);
  const issued = await run(cwd, { paths: minutes, revise });
  expect(issued.changes.map(({ does }) => does)).toEqual(minutes.map(() => "issue"));
  for (const { path, content } of issued.record?.files ?? []) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), content);
  }

  const after = await run(cwd, { issued: true, locked: true });
  expect(after.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(after.drafts).toEqual([]);
  const states = new Set(dataOf(after).map(({ status }) => status));
  // The seed is the minutes of one meeting; in the others later meetings approve earlier ones.
  const expected = name === "safermk" ? ["issued"] : ["approved", "issued"];
  expect([...states].filter((status) => status !== undefined).sort()).toEqual(expected);
  expect(dataOf(after).map(({ data }) => data)).toEqual(before.map(({ data }) => data));

  const again = await run(cwd, { paths: minutes, revise });
  expect(again.changes.map(({ does }) => does)).toEqual(minutes.map(() => "stands"));
  expect(again.record?.files).toEqual([]);
});
