import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { digestOf } from "../../src/manifest.ts";
import { writeBuild } from "../../src/write/index.ts";
import { emptyFolder, output, outputsIn, tree, whole, words } from "./folder.ts";

type Files = Readonly<Record<string, string>>;

const onWindows = process.platform === "win32";
const nothing = { removed: [], kept: [], faulty: [] };

/** Builds a whole project: its data stands among the files, or is given where it was not asked for. */
async function build(folder: string, files: Files, data: Files = {}, guarded: string[] = []) {
  const outputs = Object.entries(files).map(([path, content]) => output(folder, path, content));
  const unasked = Object.entries(data).map(([path, content]) => output(folder, path, content));
  return told(
    folder,
    await writeBuild({ folder, outputs, whole: whole([...outputs, ...unasked], guarded) }),
  );
}

/** Builds some files of a project. */
async function buildSome(folder: string, files: Files) {
  const outputs = Object.entries(files).map(([path, content]) => output(folder, path, content));
  return told(folder, await writeBuild({ folder, outputs, whole: null }));
}

/** What was done, with paths from the folder. */
function told(folder: string, result: Awaited<ReturnType<typeof writeBuild>>) {
  if (result.type !== "written") return result;
  const from = (path: string) => path.slice(folder.length + 1).replaceAll("\\", "/");
  return {
    removed: result.removed.map(from),
    kept: result.kept.map((kept) => ({ ...kept, path: from(kept.path) })),
    faulty: result.faulty,
  };
}

function manifest(folder: string): string {
  return readFileSync(join(folder, ".safermk"), "utf8");
}

const first = {
  "m/a.pdf": "pdf a",
  "m/a.json": "data a",
  "n/b.pdf": "pdf b",
  "n/b.json": "data b",
};
const { "n/b.pdf": _, "n/b.json": __, ...withoutB } = first;

describe("the list of what was written", () => {
  test("has a line a file in the order of their paths, as sha256sum reads it", async () => {
    const folder = join(emptyFolder(), "public");
    expect(await build(folder, { "m/b.json": "bé", "a.pdf": "a" })).toEqual(nothing);
    expect(manifest(folder)).toBe(
      [
        "# The files that safermk made here, with the SHA-256 of each: the next build goes by it. Behind a #: out of date.",
        `${digestOf("a")}  a.pdf`,
        `${digestOf("bé")}  m/b.json`,
        "",
      ].join("\n"),
    );
    expect(tree(folder)).toEqual([".safermk", "a.pdf", "m", "m/b.json"]);
  });

  test("is left alone with all the rest where nothing changed", async () => {
    const folder = emptyFolder();
    await build(folder, first);
    const longAgo = new Date("2001-02-03T04:05:06Z");
    for (const path of [".safermk", ...Object.keys(first)]) {
      utimesSync(join(folder, path), longAgo, longAgo);
    }
    await build(folder, first);
    for (const path of [".safermk", ...Object.keys(first)]) {
      expect(statSync(join(folder, path)).mtime, path).toEqual(longAgo);
    }
  });

  test("keeps the lines of other files where some are built", async () => {
    const folder = emptyFolder();
    await build(folder, first);
    const before = manifest(folder);
    expect(await buildSome(folder, { "n/b.pdf": "new" })).toEqual(nothing);
    expect(manifest(folder)).toBe(before.replace(digestOf("pdf b"), digestOf("new")));
  });

  test("lists no file whose name would mean another on some computer", async () => {
    const folder = emptyFolder();
    const files = onWindows ? {} : { "10:00.pdf": "a", "b\\c.pdf": "b" };
    await build(folder, { ...files, "con.pdf": "c", "d.pdf": "d" });
    expect(manifest(folder).split("\n").slice(1, -1)).toEqual([`${digestOf("d")}  d.pdf`]);
  });
});

describe("a build of the whole project", () => {
  test("removes what is no longer built, with folders in which nothing is left", async () => {
    const folder = emptyFolder();
    await build(folder, first);
    expect(await build(folder, withoutB)).toEqual({
      ...nothing,
      removed: ["n/b.json", "n/b.pdf"],
    });
    expect(outputsIn(folder)).toEqual(withoutB);
    expect(tree(folder)).toEqual([".safermk", "m", "m/a.json", "m/a.pdf"]);
    expect(manifest(folder)).not.toContain("n/b");
  });

  test("removes nothing that safermk did not write", async () => {
    const folder = emptyFolder();
    await build(folder, first);
    writeFileSync(join(folder, "n/notice.pdf"), "the clerk's own");
    writeFileSync(join(folder, "logo.png"), "");
    await build(folder, withoutB);
    expect(tree(folder)).toContain("n/notice.pdf");
    expect(tree(folder)).toContain("logo.png");
  });

  test("removes nothing from a folder without a list", async () => {
    const folder = emptyFolder();
    await build(folder, first);
    rmSync(join(folder, ".safermk"));
    expect(await build(folder, withoutB)).toEqual(nothing);
    expect(outputsIn(folder)).toEqual(first);
  });

  test("forgets what somebody has deleted", async () => {
    const folder = emptyFolder();
    await build(folder, first);
    rmSync(join(folder, "n"), { recursive: true });
    expect(await build(folder, withoutB)).toEqual(nothing);
    expect(manifest(folder)).not.toContain("n/b");
  });

  test("of nothing removes all", async () => {
    const folder = emptyFolder();
    await build(folder, first);
    await build(folder, {});
    expect(outputsIn(folder)).toEqual({});
  });

  test("knows a file whose lines git has ended in another way", async () => {
    const folder = emptyFolder();
    await build(folder, {
      "a.json": "1",
      "b.html": "<p>\n</p>\n",
      "b.json": "é\n",
      "b.pdf": "x\n",
    });
    writeFileSync(join(folder, "b.html"), "<p>\r\n</p>\r\n");
    writeFileSync(join(folder, "b.json"), "é\r\n");
    writeFileSync(join(folder, "b.pdf"), "x\r\n");
    const { removed } = (await build(folder, { "a.json": "1" })) as typeof nothing;
    expect(removed).toEqual(["b.html", "b.json"]);
  });

  test("does not remove what it has just built under a name in other capitals", async () => {
    const folder = emptyFolder();
    await build(folder, { "A.json": "same", "x.json": "x" });
    const again = await build(folder, { "a.json": "same", "x.json": "x" });
    const insensitive = existsSync(join(folder, "A.JSON"));
    expect(again).toEqual({ ...nothing, removed: insensitive ? [] : ["A.json"] });
    expect(readFileSync(join(folder, "a.json"), "utf8")).toBe("same");
  });
});

describe("what was made in another format", () => {
  const usual = {
    "a.pdf": "pdf a",
    "a.html": "page a",
    "a.json": "data a",
    "b.html": "page b",
    "b.json": "data b",
    "index.html": "list",
  };
  const data = { "a.json": "data a", "b.json": "data b" };

  test("stays while the documents are the same", async () => {
    const folder = emptyFolder();
    await build(folder, usual);
    expect(await build(folder, { "a.txt": "a", "b.txt": "b" }, data)).toEqual(nothing);
    expect(outputsIn(folder)).toEqual({ ...usual, "a.txt": "a", "b.txt": "b" });
  });

  test("goes with a document that has changed, and so does the list", async () => {
    const folder = emptyFolder();
    await build(folder, usual);
    const changed = { ...data, "a.json": "new a" };
    expect(await build(folder, { "a.pdf": "new a", "b.pdf": "b" }, changed)).toEqual({
      ...nothing,
      removed: ["a.html", "a.json", "index.html"],
    });
    expect(outputsIn(folder)).toEqual({
      "a.pdf": "new a",
      "b.pdf": "b",
      "b.html": "page b",
      "b.json": "data b",
    });
  });

  test.each([
    ["gone", { "a.json": "data a" }],
    ["new", { ...data, "c.json": "data c" }],
  ])("means the list, where a document is %s", async (_, now) => {
    const folder = emptyFolder();
    await build(folder, usual);
    const { removed } = (await build(folder, { "a.pdf": "pdf a" }, now)) as typeof nothing;
    expect(removed).toContain("index.html");
    expect(removed).not.toContain("a.html");
  });

  test("is judged by PDF or text where no data was made", async () => {
    const folder = emptyFolder();
    await build(folder, { "a.pdf": "a", "a.html": "a", "b.pdf": "b", "b.html": "b" }, data);
    const { removed } = (await build(
      folder,
      { "a.pdf": "a", "b.pdf": "new" },
      data,
    )) as typeof nothing;
    expect(removed).toEqual(["b.html"]);
  });
});

describe("a build of some files", () => {
  const usual = { "a.pdf": "a", "a.html": "a", "a.json": "a", "b.json": "b", "index.html": "i" };

  test("removes nothing, and notes what it makes out of date", async () => {
    const folder = emptyFolder();
    await build(folder, usual);
    expect(await buildSome(folder, { "a.json": "new" })).toEqual(nothing);
    expect(manifest(folder).match(/^# [0-9a-f]{64} {2}.*/gm)).toEqual([
      `# ${digestOf("a")}  a.html`,
      `# ${digestOf("a")}  a.pdf`,
      `# ${digestOf("i")}  index.html`,
    ]);
    const data = { "a.json": "new", "b.json": "b" };
    const { removed } = (await build(folder, { "a.pdf": "new" }, data)) as typeof nothing;
    expect(removed).toEqual(["a.html", "index.html"]);
    await build(folder, usual);
    expect(manifest(folder)).not.toMatch(/^# [0-9a-f]{64}/m);
  });

  test("notes the registers where minutes have changed, since they are of all", async () => {
    const folder = emptyFolder();
    const registers = { "registers/actions.csv": "r", "registers/other.json": "o" };
    await build(folder, { ...usual, ...registers });
    await buildSome(folder, { "a.json": "new", "a.pdf": "new", "a.html": "new" });
    expect(manifest(folder).match(/^# [0-9a-f]{64} {2}.*/gm)).toEqual([
      `# ${digestOf("i")}  index.html`,
      `# ${digestOf("r")}  registers/actions.csv`,
    ]);
  });

  test("notes nothing where all is the same, or was not made before", async () => {
    const folder = emptyFolder();
    await build(folder, usual);
    await buildSome(folder, { "a.json": "a", "a.txt": "a" });
    expect(manifest(folder)).not.toMatch(/^# [0-9a-f]{64}/m);
  });
});

describe("what was changed by hand", () => {
  test("is kept and told, and is grave where it may not be for the public", async () => {
    const folder = emptyFolder();
    await build(folder, {
      ...first,
      "c.html": "page c",
      "c.json": "c",
      "d.html": "d",
      "d.json": "d",
    });
    for (const path of ["n/b.pdf", "c.html", "d.html"]) writeFileSync(join(folder, path), "mine");
    const now = { "c.json": "new c", "d.json": "new d" };
    const expected = {
      removed: ["n/b.json"],
      kept: [
        { path: "c.html", why: "edited", grave: true },
        { path: "d.html", why: "edited", grave: false },
        { path: "n/b.pdf", why: "edited", grave: true },
      ],
      faulty: [],
    };
    expect(await build(folder, { ...withoutB, ...now }, {}, ["c.md"])).toEqual(expected);
    // It is told until it is gone, or no longer listed.
    const again = { ...expected, removed: [] };
    expect(await build(folder, { ...withoutB, ...now }, {}, ["c.md"])).toEqual(again);
    expect(manifest(folder)).toContain(`# ${digestOf("pdf b")}  n/b.pdf\n`);
    await build(folder, { ...withoutB, ...now, "c.html": "c", "d.html": "d" });
    writeFileSync(join(folder, ".safermk"), manifest(folder).replace(/^.*n\/b\.pdf\n/m, ""));
    expect(await build(folder, { ...withoutB, ...now })).toEqual(nothing);
    expect(readFileSync(join(folder, "n/b.pdf"), "utf8")).toBe("mine");
  });

  test.skipIf(onWindows)("also where a link has taken its place", async () => {
    const folder = emptyFolder();
    const elsewhere = emptyFolder();
    await build(folder, first);
    renameSync(join(folder, "n"), join(elsewhere, "n"));
    symlinkSync(join(elsewhere, "n"), join(folder, "n"));
    expect(await build(folder, withoutB)).toEqual({
      ...nothing,
      kept: ["n/b.json", "n/b.pdf"].map((path) => ({ path, why: "link", grave: true })),
    });
    expect(tree(join(elsewhere, "n"))).toEqual(["b.json", "b.pdf"]);
  });
});

describe("a list that is damaged, or meant to harm", () => {
  const folderOfAll = emptyFolder;

  test.each([
    "../outside.pdf",
    "m/../../outside.pdf",
    "/etc/outside.pdf",
    "C:/outside.pdf",
    "..\\outside.pdf",
    "m//outside.pdf",
    "./outside.pdf",
    "m/CON.pdf",
    "m./outside.pdf",
    "m/a.pdf:stream.pdf",
    "m/\u202efdp.pdf",
    ".safermk-1/a.pdf",
    "safermk.yaml",
    "m/secret.key",
    "\u0000.pdf",
  ])("removes nothing by the path %j", async (path) => {
    const parent = folderOfAll();
    const folder = join(parent, "public");
    await build(folder, first);
    writeFileSync(join(parent, "outside.pdf"), "x");
    writeFileSync(join(parent, "safermk.yaml"), "x");
    mkdirSync(join(folder, "o"));
    writeFileSync(join(folder, "o/secret.key"), "x");
    writeFileSync(join(folder, ".safermk"), `${manifest(folder)}${digestOf("x")}  ${path}\n`);
    const before = tree(parent);
    expect(await build(folder, first)).toEqual({ ...nothing, faulty: [6] });
    expect(tree(parent)).toEqual(before);
    expect(manifest(folder)).not.toContain(path);
  });

  test("counts for nothing line by line, such as the marks of git", async () => {
    const folder = emptyFolder();
    await build(folder, first);
    const lines = manifest(folder).split("\n");
    lines.splice(2, 0, "<<<<<<< HEAD");
    writeFileSync(join(folder, ".safermk"), lines.join("\r\n"));
    expect(await build(folder, withoutB)).toEqual({
      removed: ["n/b.json", "n/b.pdf"],
      kept: [],
      faulty: [3],
    });
  });

  test("removes nothing whose bytes it does not know", async () => {
    const folder = emptyFolder();
    await build(folder, withoutB);
    writeFileSync(join(folder, "mine.pdf"), "mine");
    writeFileSync(join(folder, ".safermk"), `${digestOf("other")}  mine.pdf\n`);
    const { removed } = (await build(folder, withoutB)) as typeof nothing;
    expect(removed).toEqual([]);
    expect(readFileSync(join(folder, "mine.pdf"), "utf8")).toBe("mine");
  });

  test.skipIf(onWindows)("is not read through a link, nor written through one", async () => {
    const folder = emptyFolder();
    const other = join(emptyFolder(), "list");
    writeFileSync(other, `${digestOf("pdf b")}  n/b.pdf\n`);
    await build(folder, first);
    rmSync(join(folder, ".safermk"));
    symlinkSync(other, join(folder, ".safermk"));
    expect(await build(folder, withoutB)).toEqual({ ...nothing, faulty: [0] });
    expect(outputsIn(folder)).toEqual(first);
    expect(readFileSync(other, "utf8")).toBe(`${digestOf("pdf b")}  n/b.pdf\n`);
    expect(manifest(folder)).toContain("m/a.pdf");
  });

  test("that is a folder stops the build", async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, ".safermk"));
    expect(await build(folder, first)).toMatchObject({ type: "refused" });
    expect(words(folder)).toEqual({});
  });
});

test.skipIf(onWindows)("no output is written through a link among the outputs", async () => {
  const folder = emptyFolder();
  const elsewhere = emptyFolder();
  symlinkSync(elsewhere, join(folder, "n"));
  expect(await build(folder, first)).toMatchObject({
    type: "refused",
    refusal: { message: expect.stringContaining("is a link, and safermk writes through no link") },
  });
  expect(tree(elsewhere)).toEqual([]);
  expect(tree(folder)).toEqual(["n"]);
});

test("the folder itself may be a link", async () => {
  const elsewhere = emptyFolder();
  const folder = join(emptyFolder(), "public");
  symlinkSync(elsewhere, folder, "junction");
  expect(await build(folder, first)).toEqual(nothing);
  expect(outputsIn(elsewhere)).toEqual(first);
});

test("a build that has no outputs makes no folder and no list", async () => {
  const folder = join(emptyFolder(), "restricted");
  expect(await build(folder, {})).toEqual(nothing);
  expect(existsSync(folder)).toBe(false);
});

test("a build with errors writes and removes nothing, and makes no folder", async () => {
  const folder = join(emptyFolder(), "public");
  expect(await buildSome(folder, {})).toEqual(nothing);
  expect(existsSync(folder)).toBe(false);
});
