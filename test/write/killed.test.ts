import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import { writeBuild } from "../../src/write/index.ts";
import { emptyFolder, words } from "./folder.ts";

const program = resolve("bin/safermk.js");
const village = resolve("test/cli/projects/village");
const states = ["The pump was broken.", "The pump is mended, and the well is clean."] as const;
const days = Array.from({ length: 8 }, (_, day) => `2026-03-0${day + 1}`);
/** In each state another meeting is not there. */
const absent = ["2026-03-08", "2026-03-02"] as const;
const kills = process.env.MODE === "long" ? 200 : 20;

beforeAll(() => {
  if (!existsSync("dist/safermk.cjs")) throw new Error("run npm run prepare first");
});

/** When a build is killed, once it has begun to write: after so many changes in its folders, or milliseconds. */
type Moment = { readonly changes: number } | { readonly milliseconds: number };

/** Moments all through a build, the same in each run of the tests. */
function moment(kill: number): Moment {
  const fraction = (kill * 0.618_033_988_75) % 1;
  return kill % 2 === 0
    ? { changes: 1 + Math.floor(fraction * 40) }
    : { milliseconds: fraction * 40 };
}

function writeSources(project: string, state: 0 | 1): void {
  const source = readFileSync(join(village, "meetings/2026-03-03.md"), "utf8");
  rmSync(join(project, "meetings"), { recursive: true, force: true });
  mkdirSync(join(project, "meetings"));
  for (const day of days.filter((day) => day !== absent[state])) {
    const text = source
      .replace("2026-03-03", day)
      .replace("The clerk", `${states[state]} The clerk`);
    writeFileSync(join(project, `meetings/${day}.md`), text);
  }
}

async function build(project: string, stop: Moment | null): Promise<void> {
  const child = spawn(process.execPath, [program, "build", "--format", "html,json"], {
    cwd: project,
    stdio: "ignore",
  });
  const closed = once(child, "close");
  let seen = 0;
  const kill = () => child.kill("SIGKILL");
  const folders = stop === null ? [] : ["public", "public/meetings"];
  const watchers = folders.map((folder) =>
    watch(join(project, folder), () => {
      seen += 1;
      if (stop !== null && "changes" in stop && seen === stop.changes) kill();
      if (stop === null || !("milliseconds" in stop) || seen > 1) return;
      void setTimeout(stop.milliseconds).then(kill);
    }),
  );
  const [code] = await closed;
  for (const watcher of watchers) watcher.close();
  if (stop === null) expect(code).toBe(0);
}

async function built(state: 0 | 1) {
  const project = emptyFolder();
  const config = readFileSync(join(village, "safermk.yaml"), "utf8");
  writeFileSync(join(project, "safermk.yaml"), config.replace("2026-03-03", "2026-03-01"));
  writeSources(project, state);
  await build(project, null);
  return { project, files: words(join(project, "public")) };
}

// Elsewhere the news that a folder has changed comes too late to kill anything in time.
test.skipIf(process.platform !== "linux")(
  "a build that is killed tears no file, and the next run leaves the old set or the new, never some of both",
  async () => {
    const [{ files: first, project }, { files: second }] = await Promise.all([built(0), built(1)]);
    const sets = [first, second] as const;
    expect(Object.keys(first)).not.toEqual(Object.keys(second));
    const known = (path: string) => [first[path], second[path]];
    const folder = join(project, "public");
    let now: 0 | 1 = 0;
    const stopped = { before: 0, amid: 0, after: 0 };
    for (let kill = 0; kill < kills; kill++) {
      const goal: 0 | 1 = now === 0 ? 1 : 0;
      writeSources(project, goal);
      await build(project, moment(kill));
      const left = words(folder);
      const standing = Object.keys(left).filter((path) => !path.startsWith(".safermk-"));
      for (const path of standing) expect(known(path), path).toContain(left[path]);
      // What the next run does first, whatever it is asked for.
      await writeBuild({ folder, outputs: [], whole: null });
      const settled = words(folder);
      if (settled[".safermk"] === sets[goal][".safermk"]) now = goal;
      expect(settled, `after kill ${kill}`).toEqual(sets[now]);
      if (now !== goal) stopped.before += 1;
      else if (standing.every((path) => left[path] === settled[path])) stopped.after += 1;
      else stopped.amid += 1;
    }
    // Otherwise the builds were quicker than what kills them, and nothing was tried.
    expect(stopped.before + stopped.amid).toBeGreaterThanOrEqual(kills / 4);
    writeSources(project, 1);
    await build(project, null);
    expect(words(folder)).toEqual(second);
  },
  600_000,
);
