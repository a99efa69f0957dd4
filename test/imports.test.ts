import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";

interface Import {
  /** "src/cli/main.ts" */
  readonly from: string;
  /** "src/report/index.ts", or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const pipeline = "src/compile.ts";
const files = readdirSync("src", { recursive: true })
  .map((path) => slashed(join("src", String(path))))
  .filter((path) => path.endsWith(".ts"))
  .sort();
const imports = files.flatMap(importsOf);

/** What a file imports and exports again, also when only later: import("…"). */
function importsOf(from: string): Import[] {
  const source = readFileSync(from, "utf8").replace(/^\s*(\/\/|\*|\/\*).*$/gm, "");
  const pattern =
    /(?:^(import|export)\s(type\s)?[^;"]*?from\s*|^import\s*|\bimport\(\s*)"([^"]+)"/gm;
  return [...source.matchAll(pattern)].map(([, , type, to = ""]) => ({
    from,
    to: to.startsWith(".") ? slashed(normalize(join(dirname(from), to))) : to,
    typeOnly: type !== undefined,
  }));
}

function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}

/** The stage a file belongs to: the first folder under src; a file of src itself is none. */
function stageOf(path: string): string | null {
  if (path === pipeline) return "compile";
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
}

/** The pipeline is the door of the folder that holds its steps. */
function isDoor(path: string): boolean {
  return path === pipeline || path.endsWith("/index.ts");
}

function shown(found: readonly Import[]): readonly string[] {
  return found.map(({ from, to }) => `${from} imports ${to}`);
}

/** Imports of some packages, or their subpaths, that stand outside some folders. */
function outside(folders: readonly string[], packages: RegExp): readonly string[] {
  return shown(
    imports
      .filter(({ to }) => packages.test(to))
      .filter(({ from }) => !folders.some((folder) => from.startsWith(`${folder}/`))),
  );
}

test("the imports are found at all", () => {
  expect(imports.length).toBeGreaterThan(files.length);
  expect(imports.some(({ to }) => to === "commander")).toBe(true);
});

describe("a package is imported only where it belongs", () => {
  test("pdfkit and fontkit in the PDF", () => {
    expect(outside(["src/render/pdf"], /^(pdfkit|fontkit)(\/|$)/)).toEqual([]);
  });

  test("Markdown in parse and format", () => {
    const markdown = /^(unified|remark-|micromark|mdast-util-)/;
    expect(outside(["src/parse", "src/format"], markdown)).toEqual([]);
  });

  test("types of the Markdown tree also in model", () => {
    const folders = ["src/parse", "src/format", "src/model"];
    expect(outside(folders, /^(mdast|unist)$/)).toEqual([]);
  });

  test("zod where outside data comes in", () => {
    const folders = [
      "src/data",
      "src/model",
      "src/house",
      "src/read",
      "src/record",
      "src/register",
      "src/schema",
    ];
    expect(outside(folders, /^zod(\/|$)/)).toEqual([]);
  });

  test("YAML where it is read", () => {
    expect(outside(["src/data", "src/register"], /^yaml(\/|$)/)).toEqual([]);
  });

  // What starts the bundle reads it, and nothing of a project.
  test("the disk in read and write", () => {
    expect(outside(["src/read", "src/write", "src/start"], /^(node:)?fs(\/|$)/)).toEqual([]);
  });

  test("commander in the command line", () => {
    expect(outside(["src/cli"], /^commander$/)).toEqual([]);
  });

  test("minisearch in what runs in a page", () => {
    expect(outside(["src/render/html/listing/page"], /^minisearch(\/|$)/)).toEqual([]);
  });

  test("readers of what is published in the search for restricted words", () => {
    expect(outside(["src/scan"], /^(pdfjs-dist|parse5)(\/|$)/)).toEqual([]);
  });

  test("hast in the HTML", () => {
    expect(outside(["src/render/html"], /^(hast|hastscript|hast-util-.*)$/)).toEqual([]);
  });
});

describe("stages", () => {
  /** Types with nothing behind them: a vocabulary needs no door. */
  const vocabulary = "src/meeting/";
  const between = imports.filter(
    ({ from, to }) => stageOf(to) !== null && stageOf(to) !== stageOf(from),
  );

  test("are entered by their door", () => {
    const past = between
      .filter(({ to }) => !to.startsWith(vocabulary))
      .filter(({ to }) => !isDoor(to));
    expect(shown(past)).toEqual([]);
  });

  // Whoever uses safermk comes in through the command line: it needs no door.
  test("have one door, or one to each of their rooms", () => {
    const folders = new Set(files.map((file) => dirname(file)));
    const stages = [...folders].filter((folder) =>
      /^src\/(?!cli$|compile$|meeting$)[^/]+$/.test(folder),
    );
    const closed = stages.filter((stage) => {
      const rooms = [...folders].filter((folder) => dirname(folder) === stage);
      const doors = rooms.length > 0 && rooms.every((room) => files.includes(`${room}/index.ts`));
      return !doors && !files.includes(`${stage}/index.ts`);
    });
    expect(closed).toEqual([]);
  });

  test("point one way", () => {
    expect(circleAmong(between)).toBeNull();
  });

  test("do not know the pipeline or the command line", () => {
    const up = imports.filter(({ from, to }) => {
      return (
        ["cli", "compile", "write"].includes(stageOf(to) ?? "") &&
        !["cli", stageOf(to)].includes(stageOf(from))
      );
    });
    expect(shown(up)).toEqual([]);
  });
});

/** The stages that need one another in a circle, or null. */
function circleAmong(between: readonly Import[]): readonly string[] | null {
  const done = new Set<string>();
  function walk(stage: string, path: readonly string[]): readonly string[] | null {
    if (path.includes(stage)) return [...path.slice(path.indexOf(stage)), stage];
    if (done.has(stage)) return null;
    const needs = between.filter(({ from }) => stageOf(from) === stage);
    for (const next of new Set(needs.map(({ to }) => stageOf(to) ?? ""))) {
      const circle = walk(next, [...path, stage]);
      if (circle !== null) return circle;
    }
    done.add(stage);
    return null;
  }
  for (const stage of new Set(between.map(({ from }) => stageOf(from) ?? ""))) {
    const circle = stage === "" ? null : walk(stage, []);
    if (circle !== null) return circle;
  }
  return null;
}

describe("compose and render", () => {
  test("compose knows no renderer", () => {
    const found = imports.filter(
      ({ from, to }) => stageOf(from) === "compose" && stageOf(to) === "render",
    );
    expect(shown(found)).toEqual([]);
  });

  test("a renderer knows the document, the looks and itself", () => {
    const shared = ["src/document/index.ts", "src/problem.ts", "src/output.ts"];
    const strangers = imports.filter(({ from, to, typeOnly }) => {
      const room = /^src\/render\/[^/]+\//.exec(from)?.[0];
      if (room === undefined || room === "src/render/json/" || !to.startsWith("src/")) return false;
      if (to.startsWith(room) || shared.includes(to)) return false;
      return !(to === "src/house/index.ts" && typeOnly);
    });
    expect(shown(strangers)).toEqual([]);
  });

  test("what runs in a page knows nothing but itself, and nothing of it runs in Node", () => {
    const page = "src/render/html/listing/page/";
    const across = imports.filter(
      ({ from, to, typeOnly }) => from.startsWith(page) !== to.startsWith(page) && !typeOnly,
    );
    expect(shown(across.filter(({ to }) => to !== "minisearch"))).toEqual([]);
    expect(imports.some(({ from }) => from.startsWith(page))).toBe(true);
  });

  test("the data is made of the public numbered meeting, not of another renderer", () => {
    const found = imports.filter(
      ({ from, to }) => from.startsWith("src/render/json/") && /^src\/render\/(?!json\/)/.test(to),
    );
    expect(shown(found)).toEqual([]);
  });
});

test("a file of over 200 lines says at its top why", () => {
  const long = files.filter((file) => {
    const text = readFileSync(file, "utf8");
    return text.split("\n").length > 200 && !/^\/[/*].*\blong\b/im.test(text.slice(0, 1000));
  });
  expect(long).toEqual([]);
});
