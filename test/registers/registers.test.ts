import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { parse } from "parse5";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import type { Output } from "../../src/output.ts";
import { fold, mainWords } from "../support/html/words.ts";

// What the registers of a small project say, beside this file in expected/: UPDATE=1 writes them anew.

const home = join("test", "registers");
const folder = mkdtempSync(join(tmpdir(), "safermk-registers-"));
afterAll(() => rmSync(folder, { recursive: true }));

const files = new Map<string, string>();

beforeAll(async () => {
  cpSync(join(home, "project"), folder, { recursive: true });
  for (const { path, content } of await built(["html", "json"])) {
    files.set(relative(join(folder, "public"), path).replaceAll("\\", "/"), String(content));
  }
});

async function built(
  formats: readonly ("html" | "json" | "text")[],
  paths: readonly string[] = [],
) {
  const result = await compile({ paths, formats, out: null, cwd: folder });
  if (result.type === "refused") throw new Error(result.refusal.message);
  return result.compilation.outputs;
}

const names = ["decisions", "actions", "attendance"] as const;
const file = (name: string) => files.get(`registers/${name}`) ?? "";

describe.each(names)("the register of %s", (name) => {
  test.each(["csv", "json"])("as %s", (format) => {
    const found = file(`${name}.${format}`);
    const path = join(home, "expected", `${name}.${format}`);
    if (process.env.UPDATE === "1") {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, found);
    }
    expect(found).toBe(existsSync(path) ? readFileSync(path, "utf8") : "");
  });

  test("says on its page what the spreadsheet says", () => {
    const words = mainWords(file(`${name}.html`));
    const data = JSON.parse(file(`${name}.json`));
    const said =
      name === "attendance"
        ? data.years.flatMap(({ people }: { people: { name: string }[] }) =>
            people.map((one) => one.name),
          )
        : data[name].map(({ text }: { text: string }) => text);
    expect(said.length).toBeGreaterThan(2);
    for (const text of said) expect(words).toContain(fold(text));
  });

  test("has a page whose links all lead somewhere", () => {
    const links = [...file(`${name}.html`).matchAll(/href="([^"]+)"/g)].map(
      ([, href = ""]) => href,
    );
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      const [path = "", anchor] = link.split("#").map(decodeURIComponent);
      const goal =
        path === ""
          ? file(`${name}.html`)
          : files.get(join("registers", path).replaceAll("\\", "/"));
      expect(goal, link).toBeDefined();
      if (anchor !== undefined) expect(goal, link).toContain(`id="${anchor}"`);
    }
  });

  test("has no word of what is not for the public", () => {
    for (const format of ["html", "csv", "json"]) {
      expect(file(`${name}.${format}`)).not.toMatch(/Hawthorn|Holly|Dogwood|Cedar/);
    }
  });

  test("leads to the list of documents, which leads back", () => {
    expect(file(`${name}.html`)).toContain('href="../index.html"');
    expect(files.get("index.html")).toContain(`href="registers/${name}.html"`);
  });

  test("is a page that a browser reads without a fault", () => {
    const faults: string[] = [];
    parse(file(`${name}.html`), { onParseError: ({ code }) => faults.push(code) });
    expect(faults).toEqual([]);
  });
});

const registers = (outputs: readonly Output[]) =>
  outputs
    .map(({ path }) => path.replaceAll("\\", "/"))
    .filter((path) => path.includes("/registers/"));

test("pages are made where pages are built, data and spreadsheets where data is", async () => {
  expect(registers(await built(["html"])).every((path) => path.endsWith(".html"))).toBe(true);
  expect(registers(await built(["json"])).filter((path) => path.endsWith(".html"))).toEqual([]);
  expect(registers(await built(["json"]))).toHaveLength(6);
  expect(registers(await built(["text"]))).toEqual([]);
});

test("a build of one file makes none, since they are of all", async () => {
  expect(
    registers(await built(["html", "json"], [join(folder, "meetings", "2024-01-10.md")])),
  ).toEqual([]);
});
