import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { pattern } from "../../src/pattern.ts";
import { runs } from "../support/runs.ts";

const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
const signs = [..."\u00a0£‐‑‒–—―‖‗‘’‚‛“”„‟†‡•‣․‥…‧"];
const plain = [...ascii, ...signs];

const properties = new Set(
  readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => readFileSync(join("src", path), "utf8"))
    .filter((source) => source.includes("pattern.ts"))
    .flatMap((source) => [...source.matchAll(/\\p\{([^}]+)\}/g)].map(([, name = ""]) => name)),
);

test("the properties that safermk asks for are found at all", () => {
  expect([...properties]).toEqual(expect.arrayContaining(["L", "Lu", "Script=Latin"]));
});

test.each([...properties])("plain text has of \\p{%s} what the full expression says", (name) => {
  for (const flags of ["u", "iu"]) {
    for (const source of [`\\p{${name}}`, `[\\p{${name}}]`, `[^x\\p{${name}}\\]]`]) {
      const [found, full] = [pattern(source, flags), new RegExp(source, flags)];
      const wrong = plain.filter(
        (character) => found(character).test(character) !== full.test(character),
      );
      expect(wrong).toEqual([]);
    }
  }
});

test("an expression finds the same in plain text and in any other as it stands", () => {
  const source = String.raw`(?<!\p{L})([[(]\s*)?([\p{Lu}\]-][^\p{N}[]*)(?:\p{M}*\.|\p{Ll}+)(?=[\s\p{N}]|$)`;
  const some = fc.constantFrom(
    "A",
    "b",
    "é",
    "É",
    "e\u0301",
    "1",
    ".",
    "[",
    "]",
    " ",
    "-",
    "’",
    "ſ",
  );
  fc.assert(
    fc.property(fc.array(some), fc.constantFrom("gu", "giu"), (letters, flags) => {
      const text = letters.join("");
      const found = [...text.matchAll(pattern(source, flags)(text))];
      expect(found).toEqual([...text.matchAll(new RegExp(source, flags))]);
    }),
    runs(300),
  );
});

test("what is not known of plain text is not guessed", () => {
  expect(() => pattern(String.raw`\p{Greek}`)("a")).toThrow("Greek");
});
