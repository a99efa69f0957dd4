import fc from "fast-check";
import { expect, test } from "vitest";
import { lines } from "../../src/data/index.ts";
import { readMarkdown } from "../../src/parse/markdown.ts";
import { readProse } from "../../src/parse/prose.ts";
import { runs } from "../support/runs.ts";

// Plain paragraphs are read without the Markdown parser. The result must be the parser's own.

const words = fc.stringMatching(/^[A-Za-z£'"(‘][\w ,.;:'"()£%/=+#$^{}?-]{0,30}$/);
const pieces = fc.constantFrom(
  "\n",
  "\n\n",
  "\r\n",
  "\r\n\r\n",
  "\n  \n",
  " ",
  "  \n",
  "- item",
  "1. item",
  "2) item",
  "   more of an item",
  "> quoted",
  "a *b* c",
  "www.example.org",
  "see https://example.org",
  "a@example.org",
  "| a | b |",
  "--|--",
  ":-",
  "~~gone~~",
  "back\\",
  "AT&amp;T",
  "\t",
  "[a](https://example.org)",
  "[MK] ",
  "a [b] c",
  "[a](",
  "](",
  "][",
  "[",
  "]: x",
  "=",
  "+",
  "1",
  "é",
  "e\u0301",
  "\u00a0",
  "\u2028",
);
const entries = fc
  .tuple(fc.constantFrom("1. ", "2. ", "7. ", "1) ", "- ", "+ ", "10. ", "1.  ", "-  "), words)
  .map(([mark, text]) => `${mark}${text}`);
const lists = fc
  .array(fc.tuple(entries, fc.constantFrom("\n", "\n\n", "\r\n", "\n\n\n")), { maxLength: 4 })
  .map((parts) => parts.flat().join(""));
const prose = fc
  .array(fc.oneof({ weight: 2, arbitrary: words }, lists, pieces), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join(""));

test("prose is read as the Markdown parser alone would read it", () => {
  fc.assert(
    fc.property(prose, (text) => {
      const where = lines("input.md", text);
      expect(readProse(text, 0, where)).toEqual(readMarkdown({ text, offset: 0 }, where));
    }),
    runs(3000),
  );
});
