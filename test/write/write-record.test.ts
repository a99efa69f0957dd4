import { mkdirSync, writeFileSync } from "node:fs";
import type * as Disk from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { writeRecord } from "../../src/write/index.ts";
import { stagingName } from "../../src/write/temporary-name.ts";
import { emptyFolder, words } from "./folder.ts";

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

const next = [
  { path: "numbers.yaml", content: "new" },
  { path: "record/2020-01-30.json", content: "the words" },
];
const after: Files = { "numbers.yaml": "new", "record/2020-01-30.json": "the words" };

/** What stands in the folder, without what a run made for itself. */
function standing(root: string): Files {
  const all = Object.entries(words(root));
  return Object.fromEntries(all.filter(([path]) => !path.startsWith(".safermk-")));
}

function projectWith(before: string | null): string {
  const root = emptyFolder();
  if (before !== null) writeFileSync(join(root, "numbers.yaml"), before);
  return root;
}

function fail(code: string): never {
  throw Object.assign(new Error(code), { code });
}

describe.each([null, "old"])("a record is written over %s", (before) => {
  const old: Files = before === null ? {} : { "numbers.yaml": before };

  test("whole", async () => {
    const root = projectWith(before);
    expect(await writeRecord({ root, before, files: next })).toEqual({ type: "written" });
    expect(words(root)).toEqual(after);
  });

  test("or not at all, wherever the power is cut, and the next run finishes it", async () => {
    const left = { old: 0, amid: 0, new: 0 };
    for (let cut = 1; ; cut++) {
      const root = projectWith(before);
      calls = [];
      seam.before = (call, path) => {
        calls.push(`${call} ${path}`);
        if (calls.length >= cut) fail("EIO");
      };
      await writeRecord({ root, before, files: next }).catch(() => undefined);
      const whole = calls.length < cut;
      seam.before = () => undefined;
      const stands = standing(root);
      // Once the register is the new one the rest follows; before that nothing has happened.
      const issued = stands["numbers.yaml"] === "new";
      const again = await writeRecord({ root, before, files: next });
      const at = calls.at(-1) ?? "";
      expect(again, at).toEqual({ type: issued ? "stale" : "written" });
      expect(words(root), at).toEqual(after);
      if (!issued) expect(stands, at).toEqual(old);
      left[issued ? (stands["record/2020-01-30.json"] ? "new" : "amid") : "old"] += 1;
      if (whole) break;
    }
    expect(left.old).toBeGreaterThan(5);
    expect(left.amid).toBeGreaterThan(0);
    expect(left.new).toBeGreaterThan(0);
  });
});

test("a run that was only planned is as if it had never been", async () => {
  const root = projectWith("old");
  seam.before = (call, path) => {
    if (call === "rename" && path.endsWith("/numbers.yaml")) fail("EIO");
    if (call === "rm" || path.endsWith("/back wx")) fail("EIO");
  };
  await writeRecord({ root, before: "old", files: next }).catch(() => undefined);
  seam.before = () => undefined;
  expect(standing(root)).toEqual({ "numbers.yaml": "old" });
  const other = [{ path: "numbers.yaml", content: "another" }];
  expect(await writeRecord({ root, before: "old", files: other })).toEqual({ type: "written" });
  expect(words(root)).toEqual({ "numbers.yaml": "another" });
});

test("a register that another run has written since is left alone", async () => {
  const root = projectWith("theirs");
  expect(await writeRecord({ root, before: "old", files: next })).toEqual({ type: "stale" });
  expect(await writeRecord({ root, before: null, files: next })).toEqual({ type: "stale" });
  expect(words(root)).toEqual({ "numbers.yaml": "theirs" });
});

test("of two runs at once one writes, and the other sees that it has", async () => {
  const root = projectWith("old");
  const runs = await Promise.all(
    [1, 2].map(() => writeRecord({ root, before: "old", files: next })),
  );
  expect(runs.map(({ type }) => type).sort()).toEqual(["stale", "written"]);
});

test("a run that holds the register is named", async () => {
  const root = projectWith("old");
  // Of another computer nobody can say whether it still goes.
  const claim = stagingName().replace(/-[0-9a-f]{8}-/, "-00000000-");
  mkdirSync(join(root, claim));
  writeFileSync(join(root, claim, "holder"), "jane on DESK-3, process 4711");
  const result = await writeRecord({ root, before: "old", files: next }, 100);
  expect(result).toMatchObject({
    type: "refused",
    refusal: {
      message: `Another run of safermk (jane on DESK-3, process 4711) is writing into ${root}.`,
    },
  });
  expect(standing(root)).toEqual({ "numbers.yaml": "old" });
});

test.each([
  ["ENOSPC", "The disk is full"],
  ["EROFS", "is on a disk that can only be read"],
  ["EACCES", "You may not write here"],
])("where the disk says %s nothing is entered, and it is told", async (code, message) => {
  const root = projectWith("old");
  seam.before = (call) => {
    if (call === "open") fail(code);
  };
  const result = await writeRecord({ root, before: "old", files: next });
  expect(result).toMatchObject({
    type: "refused",
    refusal: { message: expect.stringContaining(message) },
  });
  expect(JSON.stringify(result)).not.toContain("--out");
  seam.before = () => undefined;
  expect(words(root)).toEqual({ "numbers.yaml": "old" });
});
