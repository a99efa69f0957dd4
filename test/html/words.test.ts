import fc from "fast-check";
import { expect, test } from "vitest";
import { plainText } from "../../src/document/index.ts";
import { renderHtml } from "../../src/render/html/index.ts";
import { arbitraryMinutes } from "../support/html/arbitrary-minutes.ts";
import { companions, looks, shell } from "../support/html/house.ts";
import { bare, council } from "../support/html/trees.ts";
import { fold, mainWords } from "../support/html/words.ts";
import { runs } from "../support/runs.ts";

test.each([
  ["a whole document", council],
  ["a title alone", bare],
])("the words of main are those of the tree: %s", (_, tree) => {
  expect(mainWords(renderHtml(tree, looks, shell, companions))).toBe(fold(plainText(tree)));
});

test("the words of main are those of the tree, whatever the tree", () => {
  fc.assert(
    fc.property(arbitraryMinutes(), (tree) => {
      const words = mainWords(renderHtml(tree, looks, shell, []));
      expect(words).toBe(fold(plainText(tree)));
    }),
    runs(100),
  );
});

test("the same document gives the same page", () => {
  const render = () => renderHtml(council, looks, shell, companions);
  expect(render()).toBe(render());
});
