import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderText } from "../../src/render/text/index.ts";
import { arbitraryMinutes } from "../support/html/arbitrary-minutes.ts";
import { council } from "../support/html/trees.ts";
import { inventedTree } from "../support/pdf/invented-tree.ts";
import { projectTrees } from "../support/project-trees.ts";
import { runs } from "../support/runs.ts";
import { saidInText, textWords } from "../support/text/said-in-text.ts";
import { plainLooks } from "../support/text/set.ts";

// What holds for every document as plain text, however narrow.

/** Every letter of these trees is as wide as the next; marks that combine are not counted. */
function columns(line: string): number {
  return line.normalize("NFD").replace(/\p{M}/gu, "").length;
}

function linesOf(text: string): readonly string[] {
  expect(text).toMatch(/[^\n]\n$/);
  return text.slice(0, -1).split("\n");
}

const trees = new Map([...projectTrees, ["council", council], ["invented", inventedTree]]);

describe.each([72, 60, 40])("set to a width of %s", (width) => {
  const looks = plainLooks({ width });

  test.each([...trees])(
    "%s: only a word that is longer than its place goes beyond it",
    (_, tree) => {
      const long = linesOf(renderText(tree, looks)).filter((line) => columns(line) > width);
      for (const line of long) {
        // It may stand beside a label, and no other word with it.
        expect(line).toMatch(/^ *(\S+ +)?\S{24,}$/);
      }
    },
  );

  test.each([...trees])("%s: has the words of the tree", (_, tree) => {
    const text = renderText(tree, looks);
    expect(textWords(text).toUpperCase()).toBe(saidInText(tree, text).toUpperCase());
  });
});

test("has no white space at the end of a line, line ends of one kind, and composed letters", () => {
  fc.assert(
    fc.property(arbitraryMinutes(), fc.constantFrom(40, 72), (tree, width) => {
      const text = renderText(tree, plainLooks({ width }));
      expect(text).not.toMatch(/[^\S\n](\n|$)|\r|\t|\u00a0/);
      expect(text).toMatch(/^[^\n]|^\n$/);
      expect(text).toBe(text.normalize("NFC"));
    }),
    runs(100),
  );
});

test("leaves words room, however deep they stand in others", () => {
  fc.assert(
    fc.property(arbitraryMinutes(), (tree) => {
      const width = 40;
      for (const line of renderText(tree, plainLooks({ width })).split("\n")) {
        const ascii = /^[\x20-\x7e]*$/.test(line);
        if (ascii && line.length > width) expect(line).toMatch(/\S{20}/);
      }
    }),
    runs(100),
  );
});

test("the same document gives the same text", () => {
  expect(renderText(council, plainLooks({}))).toBe(renderText(council, plainLooks({})));
});
