import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeSources } from "../../src/write/index.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "safermk-sources-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a mended source takes the place of the old", async () => {
  const path = join(folder, "a.md");
  writeFileSync(path, "old\r\n");
  expect(await writeSources([{ path, text: "new\r\n" }])).toEqual({ type: "written" });
  expect(readFileSync(path, "utf8")).toBe("new\r\n");
});

test("the mark at the beginning of a file stays", async () => {
  const path = join(folder, "a.md");
  writeFileSync(path, "\ufeffold");
  await writeSources([{ path, text: "new" }]);
  expect(readFileSync(path, "utf8")).toBe("\ufeffnew");
});

test.skipIf(process.platform === "win32")("who may read a source stays as it was", async () => {
  const path = join(folder, "a.md");
  writeFileSync(path, "old");
  chmodSync(path, 0o600);
  await writeSources([{ path, text: "new" }]);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test("a source that has gone meanwhile is told, and the others stay as they were", async () => {
  const path = join(folder, "a.md");
  writeFileSync(path, "old");
  const gone = join(folder, "b.md");
  const result = await writeSources([
    { path, text: "new" },
    { path: gone, text: "new" },
  ]);
  if (result.type === "written") throw new Error("expected a refusal");
  expect(result.refusal.message).toContain("b.md");
  expect(result.refusal.hint).not.toContain("--out");
  expect(readFileSync(path, "utf8")).toBe("old");
});
