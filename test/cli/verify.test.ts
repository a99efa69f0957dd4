import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { digestOf } from "../../src/manifest.ts";
import { runSafermk } from "./run-safermk.ts";

const folder = mkdtempSync(join(tmpdir(), "safermk-verify-"));
const page = join(folder, "public/meetings/2026-03-03.html");

beforeAll(async () => {
  cpSync("test/cli/projects/register", folder, { recursive: true });
  const issued = ["issue", "meetings/2026-03-03.md", "--on", "2026-03-10"];
  await runSafermk(issued, folder);
  await runSafermk(["build"], folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function verify(...words: readonly string[]) {
  const { stdout, exitCode } = await runSafermk(["verify", ...words], folder);
  return { stdout, exitCode };
}

test("a file is found that was altered together with the list of what safermk wrote", async () => {
  const list = join(folder, "public/.safermk");
  const [text, lines] = [readFileSync(page, "utf8"), readFileSync(list, "utf8")];
  const other = text.replace("Footpath", "Bridleway");
  writeFileSync(page, other);
  writeFileSync(list, lines.replace(digestOf(text), digestOf(other)));
  const { stdout, exitCode } = await verify();
  writeFileSync(page, text);
  writeFileSync(list, lines);
  expect(exitCode).toBe(1);
  expect(stdout).toContain("meetings/2026-03-03.html: is not what the record says now\n");
  const again = await verify();
  expect(again.stdout).toMatch(/^\d+ files were held against the record, and all is well\.\n$/);
  expect(again.exitCode).toBe(0);
});

test("a copy of what is published needs no list, and nothing is asked of other files in it", async () => {
  const site = join(folder, "_site");
  cpSync(join(folder, "public"), site, { recursive: true });
  rmSync(join(site, ".safermk"));
  writeFileSync(join(site, "robots.txt"), "User-agent: *\n");
  expect(await verify("_site")).toMatchObject({ exitCode: 0 });
  writeFileSync(join(site, "meetings/2026-03-03.pdf"), "%PDF-1.7 another");
  expect((await verify("_site")).stdout).toContain("meetings/2026-03-03.pdf: is not what");
  expect(await verify("nowhere")).toMatchObject({ stdout: "", exitCode: 2 });
});

test("what safermk made and is gone is missed", async () => {
  const text = readFileSync(page, "utf8");
  rmSync(page);
  const { stdout, exitCode } = await verify();
  writeFileSync(page, text);
  expect({ stdout, exitCode }).toMatchObject({ exitCode: 1 });
  expect(stdout).toContain("meetings/2026-03-03.html: was made by safermk, and is gone\n");
});

test("of a folder with nothing of the project in it nobody is told that all is well", async () => {
  expect(await verify("meetings")).toMatchObject({ stdout: "", exitCode: 2 });
});
