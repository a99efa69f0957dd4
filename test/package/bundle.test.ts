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
  const names = [
    "commander",
    "fontkit",
    "micromark",
    "minisearch",
    "pdfkit",
    "unified",
    "yaml",
    "zod",
  ];
  for (const name of names) {
    expect(licences).toMatch(new RegExp(`^${name} [\\d.]+ by .* \\(.*\\)$`, "m"));
  }
});

test("the search of the list is a script that a page can hold, and carries its licence", () => {
  const script = readFileSync("dist/data/search.js", "utf8");
  expect(script).toMatch(/^\/\*!\nminisearch [\d.]+ by .*MIT/);
  expect(script).toContain("Permission is hereby granted");
  const refused = /<\/script|<!--|\beval\(|new Function|innerHTML|XMLHttpRequest|\bimport\b/i;
  expect(refused.exec(script)?.[0]).toBeUndefined();
  expect(script.length).toBeLessThan(30_000);
});

test("no command loads the search", () => {
  expect(holds(loadedWith(command("build"), true), "addAllAsync")).toBe(false);
});
