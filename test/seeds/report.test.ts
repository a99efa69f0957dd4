import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import type { Format, Output } from "../../src/output.ts";
import { mainWords } from "../support/html/words.ts";
import { readPdf } from "../support/pdf/read-pdf.ts";
import { drawnText } from "../support/pdf/structure.ts";

// A real report comes out word for word: nothing missing, nothing added.

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const source = path("../../examples/safermk/reports/2016-q1-bmg-update.md");

/** Without the marks of the extraction and the footer that was left over from another report. */
function seedWords(): readonly string[] {
  const text = readFileSync(path("report-2016-04-to-06.txt"), "utf8");
  const stale = /SaferMK BMG Meeting Notes Jan - Mar 2016\s+www\.safermk\.com/;
  expect(text).toMatch(stale);
  return words(text.replace(stale, "").replace(/<(https?:[^>]+)>/g, "$1"));
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

let outputs: readonly Output[];

beforeAll(async () => {
  const cwd = path("../../examples/safermk");
  const formats = ["pdf", "html", "text", "json"] as const;
  const result = await compile({ paths: [source], formats, out: null, cwd });
  if (result.type === "refused") throw new Error(result.refusal.message);
  outputs = result.compilation.outputs;
});

function content(format: Format): string | Uint8Array {
  const output = outputs.find((found) => found.format === format);
  if (output === undefined) throw new Error(`no ${format} was made`);
  return output.content;
}

test("the PDF, read back in the order of its structure tree, has the words of the seed", () => {
  expect(words(drawnText(readPdf(content("pdf") as Uint8Array).root))).toEqual(seedWords());
});

test("the main part of the page has the words of the seed", () => {
  expect(words(mainWords(content("html") as string))).toEqual(seedWords());
});

test("the plain text has the words of the seed below its head", () => {
  const [head = "", ...text] = (content("text") as string).split("\n");
  expect(head).toBe("SaferMK Business Management Group, April to June 2016");
  // Capitals are all that plain text has for its headings.
  expect(words(text.join("\n").toLowerCase())).toEqual(
    seedWords().map((word) => word.toLowerCase()),
  );
});

test("no page of it says DRAFT, and nothing of it bears a number", () => {
  const page = content("html") as string;
  expect(page).not.toMatch(/draft:|class="mark"|class="hanging/i);
  const { items } = JSON.parse(content("json") as string);
  expect(items.map(({ number }: { number: string | null }) => number)).toEqual(
    items.map(() => null),
  );
});

test("its date is the last day of its period", () => {
  expect(content("html")).toContain('<meta name="dcterms.date" content="2016-06-30">');
});

test("its body and period stand at the head of its first page, in the PDF as in the HTML", () => {
  const head = "SaferMK Business Management Group, April to June 2016";
  const { glyphs } = readPdf(content("pdf") as Uint8Array);
  const first = glyphs.filter(({ page, artefact }) => page === 1 && artefact !== null);
  expect(first.map(({ text }) => text).join("")).toContain(head);
  const page = String(content("html")).replaceAll("\u00a0", " ");
  expect(page).toContain(`@top-left { content: "${head}"`);
  expect(page).not.toMatch(/:first \{ @top-left/);
});

test("its masthead, and its headings, have the letters that were typed", () => {
  const page = content("html") as string;
  const unboxed = page.replace(/<span class="keep">(.*?)<\/span>/g, "$1");
  expect(unboxed).toMatch(
    /<hgroup class="masthead">\s*<h1>SaferMK Business Management Group \(BMG\) update April - June 2016<\/h1>\s*<p class="web"><a href="http:\/\/www\.safermk\.com">www\.safermk\.com<\/a><\/p>\s*<p class="subtitle">BMG Chair summary report April-June 2016<\/p>\s*<\/hgroup>/,
  );
  expect(page).toContain("--item-capitals: none;");
  const drawn = drawnText(readPdf(content("pdf") as Uint8Array).root);
  expect(drawn).toContain("SaferMK Business Management");
  expect(drawn).toContain("Domestic Homicide Reviews (DHRs)");
});

test("web and mail addresses are links", () => {
  const page = content("html") as string;
  for (const url of [
    "http://www.safermk.com",
    "https://www.surveymonkey.co.uk/r/DNQNQFM",
    "mailto:safermk@milton-keynes.gov.uk",
  ]) {
    expect(page).toContain(`href="${url}"`);
  }
});
