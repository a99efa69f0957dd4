import { expect, test } from "vitest";
import { renderText } from "../../src/render/text/index.ts";
import { looks } from "../support/html/house.ts";
import { bare, council } from "../support/html/trees.ts";

// What stands round the pages elsewhere.

test("a draft says once that it is one, ahead of all else", () => {
  const text = renderText(council, looks);
  expect(text).toMatch(/^DRAFT\n\nDraft: the numbers are provisional\.\n\nMinutes of the/);
  expect(text.match(/DRAFT/g)).toHaveLength(1);
});

test("the body and the time stand at the head where the text does not say them", () => {
  const furniture = { ...bare.furniture, headsFirstPage: true };
  expect(renderText({ ...bare, furniture }, looks)).toBe(
    "SaferMK Partnership, 30 January 2020\n\nMinutes\n",
  );
  expect(renderText(bare, looks)).toBe("Minutes\n");
});

test("nothing tells of pages, or of a way past the head", () => {
  const { skip, contents, companions } = council.furniture;
  const text = renderText(council, looks);
  for (const words of [skip, contents, companions, "Page", "{"]) expect(text).not.toContain(words);
});
