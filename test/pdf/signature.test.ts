import { expect, test } from "vitest";
import { roundBlanks } from "../../src/compose/compose-signature.ts";
import { type Minutes, plainText, type Signature } from "../../src/document/index.ts";
import { looks } from "../support/pdf/house.ts";
import { pageRules } from "../support/pdf/page-rules.ts";
import { rendered } from "../support/pdf/rendered.ts";
import { seedTree } from "../support/pdf/seed-tree.ts";
import { setBlocksOf } from "../support/pdf/set-lines.ts";
import { drawnText, folded } from "../support/pdf/structure.ts";
import { closing, paragraph } from "../support/pdf/tree-parts.ts";

const signature: Signature = {
  type: "signature",
  lines: ["Signed {line} Chair", "Date {line}"].map(roundBlanks),
};
const leaf = roundBlanks("Initials {line} Leaf {line}");

/** Minutes of so many lines that are signed. */
function signed(lines: number): Minutes {
  const children = [
    ...Array.from({ length: lines }, (_, index) => paragraph(`Line ${index + 1}.`)),
    closing("The Chair closed it."),
    signature,
  ];
  return { ...seedTree, furniture: { ...seedTree.furniture, leaf }, children };
}

test("what is signed is read as words, and the lines to write on are no content", async () => {
  const tree = signed(3);
  const pdf = await rendered(tree);
  expect(folded(drawnText(pdf.root))).toBe(folded(plainText(tree)));
  expect(plainText(tree)).toMatch(/Signed Chair\nDate$/);
  const inked = pageRules(pdf).filter(({ width }) => width > 50);
  // The name stands behind the first line; the second has the rest of its own.
  const [first, second] = inked.filter(({ foot }) => foot > 72);
  expect(first?.width).toBeLessThan(second?.width ?? 0);
  expect((second?.left ?? 0) + (second?.width ?? 0)).toBeLessThan(595.28 - 72 + 1);
});

test("every leaf has lines for initials and for its number at its foot", async () => {
  const pdf = await rendered(signed(90));
  expect(pdf.pages.length).toBeGreaterThan(1);
  const blanks = pageRules(pdf).filter(({ foot }) => foot < 72);
  expect(blanks).toHaveLength(2 * pdf.pages.length);
  for (const { width } of blanks) expect(width).toBeCloseTo(looks.signature.blank);
  const foot = pdf.glyphs.filter(({ artefact, y }) => artefact === "Pagination" && y < 72);
  const words = foot.map(({ text }) => text).join("");
  expect(words.match(/Initials Leaf/g)).toHaveLength(pdf.pages.length);
});

test("what is signed is on one page, with the closing line", async () => {
  const pdfs = await Promise.all(
    Array.from({ length: 14 }, (_, index) => rendered(signed(18 + index))),
  );
  const pages = pdfs.map((pdf) => {
    const blocks = setBlocksOf(pdf).slice(-3);
    expect(blocks.map(({ text }) => text.toUpperCase())).toEqual([
      "THE CHAIR CLOSED IT.",
      "SIGNED CHAIR",
      "DATE",
    ]);
    const on = new Set(blocks.flatMap(({ lines }) => lines.map(({ page }) => page)));
    expect(on.size).toBe(1);
    return pdf.pages.length;
  });
  expect(new Set(pages)).toEqual(new Set([1, 2]));
});

test("a house that says nothing of it prints nothing of it", async () => {
  const { leaf: none } = seedTree.furniture;
  expect(none).toEqual([]);
  expect(seedTree.children.map(({ type }) => type)).not.toContain("signature");
});
