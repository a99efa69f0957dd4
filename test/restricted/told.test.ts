import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { mayShow } from "../../src/cli/may-show.ts";

// Words of problems that are not for the public are shown to who asks for the restricted edition and
// reads on a terminal, and to nobody else.

const folder = mkdtempSync(join(tmpdir(), "safermk-told-"));
afterAll(() => rmSync(folder, { recursive: true }));
cpSync("test/cases/default-safermk.yaml", join(folder, "safermk.yaml"));
writeFileSync(
  join(folder, "minutes.md"),
  `---
type: minutes
body: tst
date: 2020-01-30
---

## Plan

It was noted.

:::restricted{exempt="3"}
Mr ZECRETWORD offered more, see Minute T99.
:::
`,
);

const terminal = { isTTY: true };
const file = {};

test("only with the restricted edition, and only on a terminal", () => {
  expect(mayShow("restricted", terminal, terminal)).toBe(true);
  expect(mayShow("public", terminal, terminal)).toBe(false);
  expect(mayShow("restricted", file, terminal)).toBe(false);
  expect(mayShow("restricted", terminal, file)).toBe(false);
});

const program = resolve("bin/safermk.js");
const hasScript = spawnSync("script", ["--version"], { encoding: "utf8" }).stdout?.includes("util");

/** All that a command prints, on a terminal that only pretends to be one. */
function onTerminal(words: string): string {
  const command = `"${process.execPath}" "${program}" ${words}`;
  return spawnSync("script", ["-qec", command, "/dev/null"], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  }).stdout;
}

function intoFile(words: string): string {
  const ran = spawnSync(process.execPath, [program, ...words.split(" ")], {
    cwd: folder,
    encoding: "utf8",
  });
  return ran.stdout + ran.stderr;
}

const commands = ["check", "build --format json"];

describe.skipIf(!hasScript).each(commands)("%s on a terminal", (command) => {
  test("shows the words with --edition restricted", () => {
    const told = onTerminal(`${command} --edition restricted`);
    expect(told).toContain("unknown-reference");
    expect(told).toContain("ZECRETWORD");
    expect(told).not.toContain("[restricted]");
  });

  test.each(["", "--edition public"])("hides them with %j", (option) => {
    const told = onTerminal(`${command} ${option}`);
    expect(told).toContain("[restricted]");
    expect(told).not.toContain("ZECRETWORD");
  });
});

describe("for a file, a log or a program", () => {
  const all = [
    ...commands.map((command) => `${command} --edition restricted`),
    "check --format json --edition restricted",
    "build --json --edition restricted",
  ];

  test.each(all)("%s hides them", (command) => {
    const told = intoFile(command);
    expect(told).toContain("[restricted]");
    expect(told).not.toContain("ZECRETWORD");
  });

  test.skipIf(!hasScript).each(all.slice(2))("%s hides them on a terminal, too", (command) => {
    expect(onTerminal(command)).not.toContain("ZECRETWORD");
  });
});
