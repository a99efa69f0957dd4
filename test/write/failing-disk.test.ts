import { readFileSync, writeFileSync } from "node:fs";
import type * as Disk from "node:fs/promises";
import { basename, join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Output } from "../../src/output.ts";
import { writeBuild, writeOutputs } from "../../src/write/index.ts";
import { emptyFolder, output, tree as treeOf, whole } from "./folder.ts";

type Call = "mkdir" | "open" | "rename" | "link";

/** Decides whether a call of the disk fails, and how. */
const fails = vi.hoisted(() => ({
  with: (_call: Call, _path: string): string | null => null,
}));

vi.mock("node:fs/promises", async (original) => {
  const disk = await original<typeof Disk>();
  const failing =
    <Rest extends readonly unknown[], Value>(
      call: Call,
      path: (...rest: Rest) => string,
      action: (...rest: Rest) => Promise<Value>,
    ) =>
    async (...rest: Rest) => {
      const code = fails.with(call, path(...rest));
      if (code !== null) throw Object.assign(new Error(code), { code });
      return action(...rest);
    };
  return {
    ...disk,
    mkdir: failing("mkdir", (path: string) => path, disk.mkdir),
    open: failing("open", (path: string) => path, disk.open),
    link: failing("link", (from) => String(from), disk.link),
    rename: failing("rename", (_from: string, to: string) => to, disk.rename),
  };
});

afterEach(() => {
  fails.with = () => null;
});

function outputs(folder: string, words: string): readonly Output[] {
  return [
    output(folder, "minutes.html", words),
    output(folder, "minutes.pdf", words),
    output(folder, "new/minutes.json", words),
  ];
}

/** What stands in a folder, without the list of it. */
function tree(folder: string): readonly string[] {
  return treeOf(folder).filter((path) => path !== ".safermk");
}

const ways = [
  [
    "of a project",
    (folder, words) => writeBuild({ folder, outputs: outputs(folder, words), whole: null }),
  ],
  ["of files of no project", (folder, words) => writeOutputs(outputs(folder, words))],
] satisfies [string, (folder: string, words: string) => Promise<unknown>][];

describe.each(ways)("outputs %s:", (_, build) => {
  describe("a PDF that is open in a viewer", () => {
    test.each(["EBUSY", "EPERM", "EACCES"])(
      "(%s) is named, and the last build stands",
      async (code) => {
        const folder = emptyFolder();
        writeFileSync(join(folder, "minutes.html"), "old");
        writeFileSync(join(folder, "minutes.pdf"), "old");
        fails.with = (call, path) =>
          call === "rename" && basename(path) === "minutes.pdf" ? code : null;
        expect(await build(folder, "new")).toEqual({
          type: "refused",
          refusal: {
            message: `${join(folder, "minutes.pdf")} could not be replaced: another program may have it open.`,
            hint: expect.stringMatching(/^Close minutes\.pdf and run again\. /),
          },
        });
        expect(tree(folder)).toEqual(["minutes.html", "minutes.pdf"]);
        expect(readFileSync(join(folder, "minutes.html"), "utf8")).toBe("old");
        expect(readFileSync(join(folder, "minutes.pdf"), "utf8")).toBe("old");
      },
    );

    test("is waited for", async () => {
      const folder = emptyFolder();
      let tries = 0;
      fails.with = (call) => {
        if (call !== "rename") return null;
        tries += 1;
        return tries <= 3 ? "EBUSY" : null;
      };
      expect(await build(folder, "new")).toMatchObject({ type: "written" });
      expect(tree(folder)).toEqual(["minutes.html", "minutes.pdf", "new", "new/minutes.json"]);
    });
  });

  test("where a disk knows no second names, the last build is put back all the same", async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "minutes.html"), "old");
    fails.with = (call, path) => {
      if (call === "link") return basename(path) === "minutes.html" ? "EPERM" : "ENOENT";
      return call === "rename" && basename(path) === "minutes.json" ? "EIO" : null;
    };
    expect(await build(folder, "new")).toMatchObject({ type: "refused" });
    expect(tree(folder)).toEqual(["minutes.html"]);
    expect(readFileSync(join(folder, "minutes.html"), "utf8")).toBe("old");
  });

  describe("a disk that refuses", () => {
    test.each<[Call, string, RegExp]>([
      ["open", "ENOSPC", /^The disk is full: .*minutes/],
      ["open", "EDQUOT", /^The disk is full: /],
      ["mkdir", "EROFS", /can only be read\.$/],
      ["mkdir", "ENOTDIR", /^A file stands where a folder is needed: /],
      ["mkdir", "EACCES", /^You may not write here: /],
      ["open", "EPERM", /^You may not write here: .*minutes/],
      ["open", "EIO", /minutes\.\w+ could not be written \(EIO\)\.$/],
      ["rename", "ENOSPC", /^The disk is full: /],
    ])("at %s with %s is put in plain words, and nothing is left", async (call, code, words) => {
      const folder = emptyFolder();
      fails.with = (called) => (called === call ? code : null);
      const result = await build(folder, "new");
      expect(result).toMatchObject({
        type: "refused",
        refusal: { message: expect.stringMatching(words), hint: expect.stringMatching(/\.$/) },
      });
      expect(tree(folder)).toEqual([]);
    });

    test("but a slip of safermk's own is not laid at its door", async () => {
      fails.with = () => {
        throw new TypeError("a slip");
      };
      await expect(build(emptyFolder(), "new")).rejects.toThrow("a slip");
    });
  });
});

describe("what is to be removed", () => {
  const gone = (folder: string) => ({ folder, outputs: [], whole: whole([]) });

  test("and is open in a viewer is named, and the last build stands", async () => {
    const folder = emptyFolder();
    await writeBuild({ folder, outputs: outputs(folder, "old"), whole: null });
    const before = treeOf(folder);
    let locked = false;
    // The disk names where it is to go.
    fails.with = (call, path) => {
      locked ||= call === "rename" && path.endsWith("1.old");
      return locked && call === "rename" && path.endsWith("1.old") ? "EBUSY" : null;
    };
    expect(await writeBuild(gone(folder))).toEqual({
      type: "refused",
      refusal: {
        message: `${join(folder, "minutes.pdf")} could not be removed: another program may have it open.`,
        hint: expect.stringMatching(/^Close minutes\.pdf and run again\. /),
      },
    });
    expect(locked).toBe(true);
    expect(treeOf(folder)).toEqual(before);
    fails.with = () => null;
    expect(await writeBuild(gone(folder))).toMatchObject({ type: "written" });
    expect(treeOf(folder)).toEqual([".safermk"]);
  });
});

test("a set that cannot be taken back at once is taken back by the next run", async () => {
  const folder = emptyFolder();
  await writeBuild({ folder, outputs: outputs(folder, "old"), whole: null });
  let stuck = false;
  fails.with = (call, path) => {
    if (call !== "rename") return null;
    stuck ||= basename(path) === "minutes.pdf";
    return stuck ? "EIO" : null;
  };
  expect(await writeBuild({ folder, outputs: outputs(folder, "new"), whole: null })).toMatchObject({
    type: "refused",
  });
  expect(readFileSync(join(folder, "minutes.html"), "utf8")).toBe("new");
  fails.with = () => null;
  expect(await writeBuild({ folder, outputs: [], whole: null })).toMatchObject({ type: "written" });
  expect(readFileSync(join(folder, "minutes.html"), "utf8")).toBe("old");
  expect(treeOf(folder).filter((path) => path.startsWith(".safermk-"))).toEqual([]);
});
