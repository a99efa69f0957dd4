import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { plainText } from "../../src/document/index.ts";
import { type Format, formats, type Output } from "../../src/output.ts";
import { composeFolder } from "../support/compose-folder.ts";
import { fold } from "../support/html/words.ts";
import { isDocument } from "../support/is-document.ts";
import { judgesOfWords } from "../support/judges-of-words.ts";
import { readPdf } from "../support/pdf/read-pdf.ts";

// The tour in Welsh: its labels and dates, while the prose stays as it was typed.

const folder = mkdtempSync(join(tmpdir(), "safermk-welsh-"));
afterAll(() => rmSync(folder, { recursive: true }));

let outputs: readonly (Output & { readonly format: Format })[];

beforeAll(async () => {
  cpSync("examples/tour", folder, { recursive: true });
  rmSync(join(folder, "public"), { recursive: true });
  const config = join(folder, "safermk.yaml");
  const text = readFileSync(config, "utf8")
    .replace(/^(?: {4}lang|house):.*\n/gm, "")
    .replace(/^ {4}name: (?=\S+ \S+ .*(?:Council|Committee|Partnership))/gm, "    lang: cy\n$&");
  writeFileSync(config, `${text}\nhouse: plain\n`);
  const result = await compile({ paths: [], formats, out: null, cwd: folder });
  if (result.type === "refused") throw new Error(result.refusal.message);
  expect(result.compilation.problems).toEqual([]);
  outputs = result.compilation.outputs.filter(isDocument);
});

function output(name: string): Output {
  const found = outputs.find(({ path }) => path.endsWith(name));
  if (found === undefined) throw new Error(`${name} was not built`);
  return found;
}

function pageText(name: string): string {
  const page = String(output(name).content).replace(/<style>.*?<\/style>/s, "");
  return fold(page.replace(/<[^>]*>/g, ""));
}

describe("the tour in Welsh", () => {
  test("has Welsh labels, days and months", () => {
    for (const words of [
      "Drafft: rhifau dros dro.",
      "cofnodion y cyfarfod, Dydd Mawrth 11 Mehefin 2024",
      "Ymddiheuriadau:",
      "Hefyd yn bresennol:",
      "(yn y Gadair)",
      "PENDERFYNWYD:",
      "Mater brys:",
      "Cynigiwyd gan Councillor Hornbeam, eiliwyd gan Councillor Larch.",
      "erbyn 21 Mehefin 2024",
      "Gohiriwyd y cyfarfod am 20:55.",
    ]) {
      expect(pageText("2024-06-11.html")).toContain(words);
    }
  });

  test("joins names with a, and with ac before a vowel", () => {
    const text = pageText("2024-06-11.html");
    expect(text).toContain("(on holiday) a District Councillor E Whitebeam");
    expect(text).toContain("Councillor T Larch ac un sedd wag");
    expect(text).toContain("Councillors Rowan ac Alder, erbyn");
  });

  test("says of every document that it is Welsh", () => {
    const pages = outputs.filter(({ format }) => format === "html");
    const files = outputs.filter(({ format }) => format === "pdf");
    expect(pages.length).toBeGreaterThan(3);
    for (const { content } of pages) expect(String(content)).toContain('<html lang="cy"');
    for (const { content } of files) {
      const { catalog } = readPdf(content as Uint8Array);
      expect(String(catalog.get("Lang"))).toContain("cy");
    }
  });

  test.each(formats)("%s agrees with the tree word for word", async (format) => {
    const documents = await composeFolder(folder);
    for (const { source, content } of outputs.filter((one) => one.format === format)) {
      const minutes = documents.get(source);
      if (minutes === undefined) throw new Error(source);
      judgesOfWords[format](content, fold(plainText(minutes)), minutes);
    }
  });
});

describe("decisions that are typed out in Welsh", () => {
  const typedOut = async (line: string, lang = "cy") => {
    const cwd = mkdtempSync(join(tmpdir(), "safermk-typed-"));
    const body = `body:\n  name: Cyngor\n  numbering: { format: "C{n}" }\n  house: plain\n  lang: ${lang}`;
    const head = `type: minutes\n${body}\ndate: 2024-03-05\nchair: A Smith\nattendance:\n  present:\n    - A Smith`;
    writeFileSync(join(cwd, "a.md"), `---\n${head}\n---\n\n## Ffyrdd\n\n${line}\n`);
    const result = await compile({ paths: ["a.md"], formats: [], out: null, cwd });
    rmSync(cwd, { recursive: true });
    if (result.type === "refused") throw new Error(result.refusal.message);
    return result.compilation.problems.filter(({ rule }) => rule === "plain-resolved");
  };

  test.each([
    "PENDERFYNWYD - bod y ffordd yn cael ei thrwsio.",
    "PENDERFYNWYD bod y ffordd yn cael ei thrwsio.",
    "**PENDERFYNWYD** yn unfrydol i drwsio'r ffordd.",
    "Penderfynwyd: trwsio'r ffordd.",
    "NODWYD - yr adroddiad.",
    "NODWYD bod y ffordd ar gau.",
    "TYNNWYD YN ÔL.",
    "RESOLVED - That the road be mended.",
  ])("are told of once: %s", async (line) => {
    const problems = await typedOut(line);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      severity: "error",
      place: { start: { line: 17, column: 1 } },
    });
  });

  test.each([
    "Nodwyd bod y ffordd ar gau.",
    "Penderfynwyd bod y mater yn un brys.",
    "NODWYDDAU: fe'u casglwyd.",
    "NODWYD diolch y Cyngor.",
  ])("are not found in a sentence: %s", async (line) => {
    expect(await typedOut(line)).toEqual([]);
  });

  test("are not looked for in English minutes", async () => {
    expect(await typedOut("NODWYD - yr adroddiad.", "en-GB")).toEqual([]);
  });
});
