import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bundleText, laterFiles, loadedWith } from "./bundle-files.ts";

function holds(files: ReadonlySet<string>, word: string): boolean {
  return [...files].some((file) => bundleText(file).includes(word));
}

function command(word: string): string {
  return laterFiles("safermk.cjs", word)[0] ?? expect.fail(`no file ${word}`);
}

test("the help needs neither Markdown, YAML nor PDF", () => {
  const files = [...loadedWith("safermk.cjs")];
  const bytes = files.reduce((sum, file) => sum + bundleText(file).length, 0);
  expect(bytes).toBeLessThan(90_000);
});

test.each(["check", "build"])("%s is loaded without pdfkit, which comes later", (word) => {
  expect(holds(loadedWith(command(word)), "sRGB_IEC61966_2_1.icc")).toBe(false);
  expect(holds(loadedWith(command(word), true), "sRGB_IEC61966_2_1.icc")).toBe(true);
});

test("check is loaded without the Markdown parser, which plain prose does not need", () => {
  expect(holds(loadedWith(command("check")), "setextUnderline")).toBe(false);
  expect(bundleText("markdown.cjs")).toContain("setextUnderline");
});

test("the licence of every package in the bundle is handed on", () => {
  const licences = readFileSync("dist/LICENCES.txt", "utf8");
  for (const name of ["commander", "fontkit", "micromark", "pdfkit", "unified", "yaml", "zod"]) {
    expect(licences).toMatch(new RegExp(`^${name} [\\d.]+ by .* \\(.*\\)$`, "m"));
  }
});
