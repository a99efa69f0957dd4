import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import type * as Disk from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { digestOf } from "../../src/manifest.ts";
import { writeBuild } from "../../src/write/index.ts";
import { stagingName } from "../../src/write/temporary-name.ts";
import { emptyFolder, output, whole, words } from "./folder.ts";

/** Lets a call that changes the disk through, or throws. */
const seam = vi.hoisted(() => ({ before: (_call: string, _path: string): void => undefined }));

vi.mock("node:fs/promises", async (original) => {
  const { watchedDisk } = await import("./watched-disk.ts");
  return watchedDisk(await original<typeof Disk>(), seam);
});

let calls: string[] = [];

beforeEach(() => {
  calls = [];
});

afterEach(() => {
  seam.before = () => undefined;
});

type Files = Readonly<Record<string, string>>;

const old: Files = { "a.pdf": "old", "a.json": "old", "m/b.json": "b", "same.json": "same" };
const next: Files = { "a.pdf": "new", "a.json": "new", "n/c.json": "c", "same.json": "same" };

async function build(folder: string, files: Files) {
  const outputs = Object.entries(files).map(([path, content]) => output(folder, path, content));
  return writeBuild({ folder, outputs, whole: whole(outputs) });
}

/** What a folder has that was built without anything in between. */
async function wanted(files: Files): Promise<Files> {
  const folder = emptyFolder();
  await build(folder, files);
  return words(folder);
}

async function settled(folder: string): Promise<Files> {
  seam.before = () => undefined;
  expect(await writeBuild({ folder, outputs: [], whole: null })).toMatchObject({ type: "written" });
  return words(folder);
}

function fail(code: string): never {
  throw Object.assign(new Error(code), { code });
}

/** From a call on, which is the power cut, nothing reaches the disk. `faults` comes before. */
function cutAt(cut: number, faults: (call: string, path: string) => void = () => undefined): void {
  calls = [];
  seam.before = (call, path) => {
    calls.push(`${call} ${path}`);
    if (calls.length >= cut) fail("EIO");
    faults(call, path);
  };
}

/** Cuts a build at every call in turn; gives the state after each cut, and after the next run. */
async function cutEverywhere(faults?: (call: string, path: string) => void) {
  const states: { readonly call: string; readonly left: Files; readonly settled: Files }[] = [];
  for (let cut = 1; ; cut++) {
    const folder = emptyFolder();
    await build(folder, old);
    cutAt(cut, faults);
    await build(folder, next);
    if (calls.length < cut) return states;
    const left = words(folder);
    states.push({ call: calls[cut - 1] ?? "", left, settled: await settled(folder) });
  }
}

/** The outputs alone, without what a run made for itself. */
function outputsOf(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).filter(([path]) => !path.startsWith(".safermk-")),
  );
}

describe("a power cut, or a kill, at any call of the disk", () => {
  test("leaves the old set or the new, once safermk has run again", async () => {
    const [before, after] = await Promise.all([wanted(old), wanted(next)]);
    const states = await cutEverywhere();
    for (const { call, settled } of states) expect([before, after], call).toContainEqual(settled);
    const mixed = states.filter(
      ({ left }) => ![before, after].some((set) => isSame(set, outputsOf(left))),
    );
    // Between the first renaming and the last there are some of both, and all are rolled forward.
    expect(mixed.length).toBeGreaterThanOrEqual(4);
    for (const { call, settled } of mixed) expect(settled, call).toEqual(after);
  });

  test("while a build is taken back leaves the old set", async () => {
    const [before, after] = await Promise.all([wanted(old), wanted(next)]);
    // The new list cannot take its place: all else has by then.
    const states = await cutEverywhere((call, path) => {
      if (call === "rename" && path.endsWith("/.safermk")) fail("EIO");
    });
    for (const { call, settled } of states) expect([before, after], call).toContainEqual(settled);
    const back = states.findIndex(({ call }) => call.endsWith("/back wx"));
    expect(back).toBeGreaterThan(0);
    for (const { call, settled } of states.slice(back + 1)) expect(settled, call).toEqual(before);
  });

  test("while another run's steps are taken on leaves the new set", async () => {
    const after = await wanted(next);
    for (let cut = 1; ; cut++) {
      const folder = emptyFolder();
      await build(folder, old);
      let renamed = 0;
      cutAt(Number.POSITIVE_INFINITY, (call) => {
        if (call === "rename") renamed += 1;
        if (renamed > 2) fail("EIO");
      });
      await build(folder, next);
      cutAt(cut);
      await writeBuild({ folder, outputs: [], whole: null });
      if (calls.length < cut) break;
      expect(await settled(folder), calls[cut - 1]).toEqual(after);
    }
  });
});

test("a journal that leads out of the folder is not followed", async () => {
  const parent = emptyFolder();
  const folder = join(parent, "public");
  await build(folder, old);
  writeFileSync(join(parent, "outside.pdf"), "mine");
  const before = words(parent);
  for (const path of ["../outside.pdf", "m/../../outside.pdf", join(parent, "outside.pdf")]) {
    const staging = join(folder, stagingName());
    mkdirSync(staging);
    const step = { does: "remove", path, digest: digestOf("mine"), replaces: true };
    writeFileSync(join(staging, "journal"), JSON.stringify([step]));
    expect(await settled(folder)).not.toEqual({});
    expect(words(parent)).toEqual(before);
  }
});

test.skipIf(process.platform === "win32").each(["journal", "back"])(
  "nor is one that leads out by a link (%s)",
  async (mark) => {
    const parent = emptyFolder();
    const folder = join(parent, "public");
    await build(folder, old);
    mkdirSync(join(parent, "outside"));
    symlinkSync(join(parent, "outside"), join(folder, "way"));
    const staging = join(folder, stagingName());
    mkdirSync(staging);
    for (const name of ["0.new", "1.old", mark]) writeFileSync(join(staging, name), "not ours");
    const digest = digestOf("not ours");
    const steps = [
      { does: "put", path: "way/new.html", digest, replaces: false },
      { does: "put", path: "way/kept.html", digest, replaces: true },
    ];
    writeFileSync(join(staging, "journal"), JSON.stringify(steps));
    await writeBuild({ folder, outputs: [], whole: null });
    expect(readdirSync(join(parent, "outside"))).toEqual([]);
  },
);

function isSame(one: Files, other: Files): boolean {
  return (
    JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort())
  );
}
