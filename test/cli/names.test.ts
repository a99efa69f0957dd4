import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runSafermk } from "./run-safermk.ts";

const minutes = "meetings/2026-03-03.md";
const onWindows = process.platform === "win32";

function village(): string {
  const folder = mkdtempSync(join(tmpdir(), "safermk-names-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync("test/cli/projects/village", folder, { recursive: true });
  return folder;
}

test.skipIf(onWindows).each([
  ["\u001b[2J", "<U+001B>[2J"],
  ["\n", "<U+000A>"],
  ["\u202e", "<U+202E>"],
])("the list of what was made does nothing to a terminal: %j", async (sign, written) => {
  const words = ["build", minutes, "--format", "json", "--out", `a${sign}b`];
  const { stdout, exitCode } = await runSafermk(words, village());
  expect(stdout).toBe(`${minutes} -> a${written}b/meetings/2026-03-03.json\n`);
  expect(exitCode).toBe(0);
});

test.skipIf(onWindows).each([
  ["a file", "meetings/linked.md", "meetings/linked.md"],
  ["a folder", "linked", "linked"],
  ["a file in a folder", "linked", "linked/2026-03-03.md"],
])("minutes asked for by a link are refused as that: %s", async (_, link, asked) => {
  const folder = village();
  symlinkSync(join(folder, link.endsWith(".md") ? minutes : "meetings"), join(folder, link));
  const { stdout, stderr, exitCode } = await runSafermk(["build", asked], folder);
  expect([stdout, exitCode]).toEqual(["", 2]);
  expect(stderr).toContain(`  "${link}" is a link, and safermk does not follow links.\n`);
});

test.skipIf(onWindows)("a second name for the minutes is no place for outputs either", async () => {
  const folder = village();
  symlinkSync(join(folder, "meetings"), join(folder, "made"));
  const { stderr, exitCode } = await runSafermk(["build", "--out", "made"], folder);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('  Outputs cannot go into "made": it holds minutes to be read.\n');
});

test("a folder without minutes does not end a sentence in dots", async () => {
  const folder = village();
  mkdirSync(join(folder, "none/below"), { recursive: true });
  const here = await runSafermk(["check", "."], join(folder, "none"));
  expect(here.stderr).toContain("  There are no minutes in this folder.\n");
  const above = await runSafermk(["check", ".."], join(folder, "none/below"));
  expect(above.stderr).toContain('  There are no minutes in "..".\n');
  expect([here.exitCode, above.exitCode]).toEqual([2, 2]);
});

test.skipIf(onWindows)("what stands behind a link is not taken for withdrawn", async () => {
  const folder = village();
  const elsewhere = village();
  const other = join(folder, "meetings/2026-03-10.md");
  cpSync(join(folder, minutes), other);
  writeFileSync(other, readFileSync(other, "utf8").replace("2026-03-03", "2026-03-10"));
  await runSafermk(["build", "--format", "json"], folder);
  renameSync(other, join(elsewhere, "2026-03-10.md"));
  symlinkSync(join(elsewhere, "2026-03-10.md"), other);
  const linked = await runSafermk(["build", "--format", "json"], folder);
  expect(linked.stdout).toContain(`${minutes} -> public/meetings/2026-03-03.json\n`);
  expect(linked.stdout).not.toContain("removed");
  rmSync(other);
  const withdrawn = await runSafermk(["build", "--format", "json"], folder);
  expect(withdrawn.stdout).toContain("removed public/meetings/2026-03-10.json\n");
});
