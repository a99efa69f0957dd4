import { mkdirSync, readFileSync, rmdirSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { writeBuild } from "../../src/write/index.ts";
import { stagingName } from "../../src/write/temporary-name.ts";
import { emptyFolder, output, tree, whole, words } from "./folder.ts";

const computer = /^\.safermk-([0-9a-f]{8})-/.exec(stagingName())?.[1];

/** The folder in which another run stages what it builds. */
function claimBy(folder: string, process: number, of = computer): string {
  const path = join(folder, `.safermk-${of}-${process}-0123456789ab`);
  mkdirSync(path, { recursive: true });
  return path;
}

function build(folder: string, word: string, patience = 60_000) {
  const outputs = ["a.json", "a.pdf", "b.json", `only-${word}.json`].map((path) =>
    output(folder, path, word),
  );
  return writeBuild({ folder, outputs, whole: whole(outputs) }, patience);
}

describe("two builds in one folder at once", () => {
  test("are written one after the other, and never mixed", async () => {
    const folder = emptyFolder();
    const built = await Promise.all(["one", "two", "three"].map((word) => build(folder, word)));
    expect(built.map(({ type }) => type)).toEqual(["written", "written", "written"]);
    const word = readFileSync(join(folder, "a.pdf"), "utf8");
    const { ".safermk": _, ...files } = words(folder);
    expect(files).toEqual({
      "a.json": word,
      "a.pdf": word,
      "b.json": word,
      [`only-${word}.json`]: word,
    });
  });

  test("wait for one another", async () => {
    const folder = emptyFolder();
    const other = claimBy(folder, process.ppid);
    void setTimeout(200).then(() => rmdirSync(other));
    expect(await build(folder, "one")).toMatchObject({ type: "written" });
    expect(tree(folder)).toEqual([".safermk", "a.json", "a.pdf", "b.json", "only-one.json"]);
  });

  test.each([
    ["process 4711", process.ppid, computer],
    ["on another computer", 1, "00000000"],
  ])("but not for ever: %s", async (who, id, of) => {
    const folder = emptyFolder();
    const other = claimBy(folder, id, of);
    const result = await build(folder, "one", 100);
    const said = who.replace("4711", String(id));
    expect(result).toEqual({
      type: "refused",
      refusal: {
        message: `Another run of safermk (${said}) is writing into ${folder}.`,
        hint: `Wait until it is done, and run again. If no other safermk runs any more, delete ${other} first.`,
      },
    });
    expect(tree(folder)).toHaveLength(1);
  });

  test.each([
    ["a run that is over", 99_999_999],
    ["an earlier process with the number of this one", process.pid],
  ])("do not wait for %s", async (_, id) => {
    const folder = emptyFolder();
    claimBy(folder, id);
    expect(await build(folder, "one")).toMatchObject({ type: "written" });
    expect(tree(folder)).toHaveLength(5);
  });

  test("do not wait for another computer for more than a day", async () => {
    const folder = emptyFolder();
    const longAgo = new Date("2001-02-03T04:05:06Z");
    utimesSync(claimBy(folder, 1, "00000000"), longAgo, longAgo);
    expect(await build(folder, "one")).toMatchObject({ type: "written" });
    expect(tree(folder)).toHaveLength(5);
  });
});
