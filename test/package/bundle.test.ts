import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** A file of the bundle with all that is loaded along with it. */
function loadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, next = ""] of text(file).matchAll(/(?:from|import)\s?"\.\/([^"]+\.js)"/g)) {
    loadedWith(next, seen);
  }
  return seen;
}

function text(file: string): string {
  return readFileSync(join("dist", file), "utf8");
}

/** The chunk behind an `import()` whose name begins with a word. */
function laterChunk(files: ReadonlySet<string>, word: string): string {
  const pattern = new RegExp(`import\\("\\./(${word}-[^"]+\\.js)"\\)`);
  const names = [...files].map((file) => pattern.exec(text(file))?.[1]);
  return names.find((name) => name !== undefined) ?? expect.fail(`no chunk ${word}`);
}

function holds(files: ReadonlySet<string>, word: string): boolean {
  return [...files].some((file) => text(file).includes(word));
}

const start = loadedWith("safermk.js");

test("the help needs neither Markdown, YAML nor PDF", () => {
  const bytes = [...start].reduce((sum, file) => sum + text(file).length, 0);
  expect(bytes).toBeLessThan(80_000);
});

test.each(["check", "build"])("%s is loaded without pdfkit, which comes later", (command) => {
  const files = loadedWith(laterChunk(start, command));
  expect(holds(files, "sRGB_IEC61966_2_1.icc")).toBe(false);
  expect(holds(files, "import(")).toBe(true);
});

test("check is loaded without the Markdown parser, which plain prose does not need", () => {
  expect(holds(loadedWith(laterChunk(start, "check")), "setextUnderline")).toBe(false);
  expect(text("markdown.cjs")).toContain("setextUnderline");
});

test("the licence of every package in the bundle is handed on", () => {
  const licences = readFileSync("dist/LICENCES.txt", "utf8");
  for (const name of ["commander", "fontkit", "micromark", "pdfkit", "unified", "yaml", "zod"]) {
    expect(licences).toMatch(new RegExp(`^${name} [\\d.]+ by .* \\(.*\\)$`, "m"));
  }
});
