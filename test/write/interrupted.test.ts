import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import { stagingName } from "../../src/write/temporary-name.ts";
import { emptyFolder, tree, words } from "./folder.ts";

beforeAll(() => {
  if (!existsSync("dist/safermk.cjs")) throw new Error("run npm run prepare first");
});

function build(project: string) {
  const child = spawn(process.execPath, [resolve("bin/safermk.js"), "build", "--format", "json"], {
    cwd: project,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const code = new Promise((settle) => child.once("close", settle));
  return { child, ended: Promise.all([code, text(child.stderr)]) };
}

// Windows has no such signals: there a process is ended at once, as by a kill.
test.skipIf(process.platform === "win32").each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)(
  "a build that is ended by %s before its files took their places leaves all as it was",
  async (signal, code) => {
    const project = emptyFolder();
    cpSync("test/cli/projects/village", project, { recursive: true });
    const folder = join(project, "public");
    // This process has the folder, so that the build waits with what it has made.
    const claim = join(folder, stagingName());
    mkdirSync(claim, { recursive: true });
    const { child, ended } = build(project);
    while (tree(folder).length < 2) await setTimeout(5);
    child.kill(signal);
    expect(await ended).toEqual([
      code,
      "Interrupted. Nothing was written: the outputs of the last good build are as they were.\n",
    ]);
    rmdirSync(claim);
    expect(words(folder)).toEqual({});
    expect(tree(folder)).toEqual([]);
  },
);
