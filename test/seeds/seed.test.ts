import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import type { Format, Output } from "../../src/output.ts";
import { mainWords } from "../support/html/words.ts";
import { readPdf } from "../support/pdf/read-pdf.ts";
import { drawnText } from "../support/pdf/structure.ts";

// The minutes that the project was created from come out of it word for word: nothing missing,
// nothing added but the status line.

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const source = path("../../examples/safermk/meetings/2020-01-30.md");
const statusLine = "Draft: the numbers are provisional.";

/** Without the marks of the extraction: bold, and a hyphen before "(a)". */
function seedWords(): readonly string[] {
  const text = readFileSync(path("minutes-2020-01-30.txt"), "utf8");
  return words(text.replaceAll("**", "").replace(/^- (?=\()/gm, ""));
}

function words(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
}

let outputs: readonly Output[];

beforeAll(async () => {
  const cwd = path("../../examples/safermk");
  const result = await compile({
    paths: [source],
    formats: ["pdf", "html", "text"],
    out: null,
    cwd,
  });
  if (result.type === "refused") throw new Error(result.refusal.message);
  outputs = result.compilation.outputs;
});

function content(format: Format): string | Uint8Array {
  const output = outputs.find((found) => found.format === format);
  if (output === undefined) throw new Error(`no ${format} was made`);
  return output.content;
}

test("the PDF, read back in the order of its structure tree, has the words of the seed", () => {
  const drawn = words(drawnText(readPdf(content("pdf") as Uint8Array).root));
  expect(drawn).toEqual([...words(statusLine), ...seedWords()]);
});

test("the main part of the page has the words of the seed", () => {
  expect(words(mainWords(content("html") as string))).toEqual([
    ...words(statusLine),
    ...seedWords(),
  ]);
});

test("the plain text has the words of the seed, and DRAFT once", () => {
  expect(words(content("text") as string)).toEqual(["draft", ...words(statusLine), ...seedWords()]);
});

test("not one minute number is typed in the source", () => {
  expect(readFileSync(source, "utf8")).not.toMatch(/SMK\s*\d/);
});

test("the items are SMK25 to SMK34", async () => {
  const page = content("html") as string;
  const numbers = [...page.matchAll(/<h2[^>]* id="(SMK\d+)"/g)].map(([, id]) => id);
  expect(numbers).toEqual(Array.from({ length: 10 }, (_, index) => `SMK${25 + index}`));
});
