import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  watch,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { emptyFolder } from "./folder.ts";

const program = resolve("bin/safermk.js");
const village = resolve("test/cli/projects/village");
const days = Array.from({ length: 30 }, (_, day) => `2026-03-${String(day + 1).padStart(2, "0")}`);
const kills = 20;
const outputs = days.length * 2;
/** So many changes of their folder at least can be seen while they are all written. */
const changesInAll = outputs * 4;

beforeAll(() => {
  if (!existsSync("dist/safermk.cjs")) throw new Error("run npm run prepare first");
});

/** Builds, and is killed as soon as the folder of the outputs has changed so many times. */
async function build(project: string, changes = Number.POSITIVE_INFINITY): Promise<void> {
  const words = [program, "build", "--format", "html,json"];
  const child = spawn(process.execPath, words, { cwd: project, stdio: "ignore" });
  const watcher = Number.isFinite(changes) ? watch(made(project)) : null;
  let seen = 0;
  watcher?.on("change", () => {
    seen += 1;
    if (seen === changes) child.kill("SIGKILL");
  });
  const [code] = await once(child, "close");
  watcher?.close();
  if (watcher === null) expect(code).toBe(0);
}

function made(project: string): string {
  return join(project, "public/meetings");
}

function writeSources(project: string, state: string): void {
  const source = readFileSync(join(village, "meetings/2026-03-03.md"), "utf8");
  const long = `${state}\n\n`.repeat(100);
  for (const day of days) {
    const text = source.replace("2026-03-03", day).replace("The clerk", `${long}The clerk`);
    writeFileSync(join(project, `meetings/${day}.md`), text);
  }
}

function project(state: string): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, "meetings"));
  const config = readFileSync(join(village, "safermk.yaml"), "utf8");
  writeFileSync(join(folder, "safermk.yaml"), config.replace("2026-03-03", "2026-03-01"));
  writeSources(folder, state);
  return folder;
}

function filesOf(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), "latin1")]));
}

// Elsewhere the news that a folder has changed comes too late to kill anything in time.
test.skipIf(process.platform !== "linux")(
  "a build that is killed leaves each output as it was or as it was to be",
  async () => {
    const states = ["The pump was broken.", "The pump is mended, and the well is clean."];
    const wanted = await Promise.all(
      states.map(async (state) => {
        const folder = project(state);
        await build(folder);
        return { folder, files: filesOf(made(folder)) };
      }),
    );
    const [first, second] = wanted as [(typeof wanted)[number], (typeof wanted)[number]];
    expect([...first.files.keys()]).toEqual([...second.files.keys()]);
    expect(first.files.size).toBe(outputs);

    const folder = emptyFolder();
    cpSync(first.folder, folder, { recursive: true });
    let stopped = 0;
    for (let kill = 0; kill < kills; kill++) {
      const goal = kill % 2 === 0 ? second : first;
      writeSources(folder, states[kill % 2 === 0 ? 1 : 0] as string);
      await build(folder, 1 + Math.round((kill * changesInAll) / kills));
      const left = filesOf(made(folder));
      for (const [name, content] of first.files) {
        const now = left.get(name);
        const whole = now === content || now === second.files.get(name);
        expect(whole, `${name} after kill ${kill}`).toBe(true);
      }
      if ([...goal.files].some(([name, content]) => left.get(name) !== content)) stopped += 1;
    }
    // Otherwise the builds were quicker than what kills them, and nothing was tried.
    expect(stopped).toBeGreaterThanOrEqual(kills / 4);

    await build(folder);
    expect(filesOf(made(folder))).toEqual(kills % 2 === 0 ? first.files : second.files);
  },
  240_000,
);
