import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "safermk-severity-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const head = (date: string) => `---
type: minutes
body: b
date: ${date}
chair: A Vale
attendance:
  present:
    - A Vale
---

`;
const correction = `## Minutes

:::resolved{approves=2024-05-14}
That the minutes be approved.
:::

:::correction{of="1" of-meeting=2024-05-14}
~~The bench was blue.~~ The bench was green.
:::
`;

async function found(rules: string, more = ""): Promise<readonly string[]> {
  writeFileSync(
    join(folder, "safermk.yaml"),
    `bodies:\n  b:\n    name: Testbury\n    numbering: { format: "{n}" }\n${rules}`,
  );
  writeFileSync(
    join(folder, "a.md"),
    `${head("2024-05-14")}## Bench\n\nIt was noted that the bench was red.\n`,
  );
  writeFileSync(join(folder, "b.md"), `${head("2024-06-11")}${correction}${more}`);
  const result = await compile({ paths: [], formats: [], out: null, on: null, cwd: folder });
  if (result.type === "refused") throw new Error("refused");
  return result.compilation.problems
    .filter(({ place }) => place.file.endsWith("b.md"))
    .map(({ rule, severity }) => `${severity} ${rule}`);
}

test("what a correction takes back and does not stand there is asked about", async () => {
  expect(await found("")).toEqual(["warning correction-not-found"]);
});

test.each([
  ["error", ["error correction-not-found"]],
  ["off", []],
])("the project says %s", async (setting, expected) => {
  expect(await found(`    rules: { correction-not-found: ${setting} }\n`)).toEqual(expected);
});

test("an item in which something could not be read is not judged", async () => {
  expect(await found("", "\n:::nothing-known\nx\n:::\n")).toEqual(["error unknown-construct"]);
});
