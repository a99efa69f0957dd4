import { expect } from "vitest";
import type { Minutes } from "../../src/document/index.ts";
import type { Format } from "../../src/output.ts";
import { dataStrings } from "./data-strings.ts";
import { fold, mainWords } from "./html/words.ts";
import { readPdf } from "./pdf/read-pdf.ts";
import { drawnText } from "./pdf/structure.ts";
import { saidInText, textWords } from "./text/said-in-text.ts";

/** Holds what an output says against the words of the document tree. */
type Judge = (content: string | Uint8Array, words: string, minutes: Minutes) => void;

/** A new format does not compile until it says here how its words are read back. */
export const judgesOfWords: { readonly [Key in Format]: Judge } = {
  pdf: (content, words) => {
    const { root } = readPdf(content as Uint8Array);
    expect(fold(drawnText(root)).toLowerCase()).toBe(words.toLowerCase());
  },
  html: (content, words) => expect(mainWords(content as string)).toBe(words),
  // Capitals are looks here, too.
  text: (content, _, minutes) => {
    const said = saidInText(minutes, content as string);
    expect(textWords(content as string).toLowerCase()).toBe(said.toLowerCase());
  },
  json: (content, words) => {
    let from = 0;
    for (const string of dataStrings(JSON.parse(content as string))) {
      const at = words.indexOf(fold(string), from);
      expect(at, `"${string}" stands in the document, after what is before it`).not.toBe(-1);
      from = at + fold(string).length;
    }
    expect(from).toBeGreaterThan(0);
  },
};
