import { expect, test } from "vitest";
import type { Block, Inline } from "../../src/document/index.ts";
import { looks } from "../support/pdf/house.ts";
import { inventedTree } from "../support/pdf/invented-tree.ts";
import type { DrawnGlyph } from "../support/pdf/page-glyphs.ts";
import { type DrawnRule, pageRules } from "../support/pdf/page-rules.ts";
import type { Annotation } from "../support/pdf/read-pdf.ts";
import { rendered } from "../support/pdf/rendered.ts";
import { seedTree } from "../support/pdf/seed-tree.ts";
import { allElements, annotationsOf, spaced, stretchesOf } from "../support/pdf/structure.ts";
import { item, link, paragraph, text } from "../support/pdf/tree-parts.ts";

const address = "https://example.org/minutes?of=2020&page=3";

async function annotations(...content: readonly Inline[]): Promise<readonly Annotation[]> {
  const { root } = await rendered({ ...seedTree, children: [paragraph(...content)] });
  return allElements(root).flatMap(({ element }) => annotationsOf(element));
}

async function contents(...content: readonly Inline[]): Promise<readonly string[]> {
  const found = await annotations(...content);
  return [...new Set(found.map((annotation) => spaced(annotation.contents ?? "")))];
}

// What a screen reader says of the annotation (PDF/UA-1, 7.18.5).
test("a link says its words, whatever they are set in", async () => {
  expect(await contents(link(address, "the report"))).toEqual(["the report"]);
  const strong: Inline = { type: "strong", content: [text("the")] };
  expect(await contents(link(address, strong, " report"))).toEqual(["the report"]);
  const loud: Inline = { type: "prominent", content: [text("the Report")] };
  expect(await contents(link(address, loud))).toEqual(["the Report"]);
});

test("a link says all of its words on each line that it runs over", async () => {
  const words = "the report of the Monitoring Officer on the conduct of the meeting ".repeat(3);
  const found = await annotations(link(address, words.trim()));
  expect(found.length).toBeGreaterThan(1);
  for (const annotation of found) expect(spaced(annotation.contents ?? "")).toBe(words.trim());
});

test("a link says its address where that is all there is", async () => {
  expect(await contents(link(address, address))).toEqual([address]);
  expect(await contents(link(address, "\u00a0"))).toEqual([address]);
});

test("a reference leads to a place of this file, or of another by an address", async () => {
  const to = (document: string | null, anchor: string): Inline => {
    return { type: "reference", document, anchor, content: [text("Minute SMK1")] };
  };
  const found = await annotations(to(null, "SMK1"), to("../a #1/é", "_café"), to("b", ""));
  expect(found.map(({ destination, url }) => destination ?? url)).toEqual([
    "SMK1",
    "../a%20%231/%C3%A9.pdf#_caf%C3%A9",
    "b.pdf",
  ]);
});

// WCAG 2.2, 1.4.1: who cannot tell the colours apart sees the line.
test("each line of a link is underlined from end to end, and nothing else is", async () => {
  const titled = item(1, "SMK1", "");
  const tree = {
    ...inventedTree,
    children: [
      ...inventedTree.children.filter((block) => !hasTable(block)),
      { ...titled, title: [text("See "), link(address, "the report")] },
      paragraph("And ", link(address, "the plan"), " beside ", link("#SMK1", "the item"), "."),
    ],
  };
  const pdf = await rendered(tree);
  const rules = new Set(pageRules(pdf));
  let lines = 0;
  for (const { element } of allElements(pdf.root)) {
    if (element.role !== "Link") continue;
    for (const line of byLine(stretchesOf(element))) {
      const rule = [...rules].find((one) => underlines(one, line));
      expect(rule, line.map((glyph) => glyph.text).join("")).toBeDefined();
      if (rule !== undefined) rules.delete(rule);
      lines += 1;
    }
  }
  expect(lines).toBeGreaterThan(6);
  expect([...rules]).toEqual([]);
});

/** Tables have rules of their own. */
function hasTable(block: Block): boolean {
  return block.type === "item" && block.children.some(({ type }) => type === "table");
}

/** Under the base line, not through the letters; thick enough to be seen, and no bar. */
function underlines(rule: DrawnRule, line: readonly DrawnGlyph[]): boolean {
  const inked = line.filter(({ box }) => box !== null);
  const [first] = line as [DrawnGlyph];
  const left = Math.min(...inked.map(({ box }) => box?.[0] ?? 0));
  const right = Math.max(...inked.map(({ box }) => box?.[2] ?? 0));
  const slack = 1;
  return (
    rule.page === first.page &&
    rule.left <= left + slack &&
    rule.left >= left - first.size / 2 &&
    rule.left + rule.width >= right - slack &&
    rule.left + rule.width <= right + first.size / 2 &&
    rule.foot + rule.height < first.y &&
    rule.foot > first.y - first.size * 0.3 &&
    rule.height >= 0.4 &&
    rule.height <= looks.text.size / 8
  );
}

function byLine(glyphs: readonly DrawnGlyph[]): readonly (readonly DrawnGlyph[])[] {
  const lines = new Map<string, DrawnGlyph[]>();
  for (const glyph of glyphs) {
    if (/^\p{M}/u.test(glyph.text)) continue;
    const key = `${glyph.page} ${glyph.y.toFixed(1)}`;
    lines.set(key, [...(lines.get(key) ?? []), glyph]);
  }
  return [...lines.values()];
}
