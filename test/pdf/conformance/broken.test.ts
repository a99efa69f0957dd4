import { describe, expect, test } from "vitest";
import type { Block, Minutes } from "../../../src/document/index.ts";
import { renderPdf } from "../../../src/render/pdf/index.ts";
import { EditedPdf } from "../../support/pdf/edit-pdf.ts";
import { fonts, looks } from "../../support/pdf/house.ts";
import { inventedTree } from "../../support/pdf/invented-tree.ts";
import { type CheckName, checks, judge } from "../../support/pdf/judge/index.ts";
import { judgedPdf } from "../../support/pdf/judge/judged-pdf.ts";
import { secondOpinion } from "../../support/pdf/second-opinion.ts";
import { allBroken } from "./broken/all.ts";
import { brokenBytes } from "./broken/file.ts";

// A check that cannot fail is none: each sees at least one PDF that was good before it was broken.

const attachment = {
  name: "minutes.json",
  mediaType: "application/json",
  description: "These minutes as data",
  text: '{ "type": "minutes" }\n',
};
/** The invented minutes without what only makes them longer. */
const tree: Minutes = {
  ...inventedTree,
  children: inventedTree.children
    .filter((block) => block.type !== "item" || !/^88-(19|20)$/.test(block.anchor))
    .map(shortened),
};
const result = await renderPdf(tree, looks, fonts, attachment);
if (result.type !== "rendered") throw new Error("a glyph is missing");
const { bytes } = result;

test("the PDF that is broken below is good, and so it is when it has been taken apart", () => {
  expect(judge(bytes)).toEqual({});
  expect(judge(new EditedPdf(bytes).bytes())).toEqual({});
});

describe("is seen:", () => {
  test.each(allBroken.map((one) => [one.what, one] as const))("%s", (_, { check, edit }) => {
    const pdf = new EditedPdf(bytes);
    edit(pdf);
    expect(checks[check](judgedPdf(pdf.bytes()))).not.toEqual([]);
  });

  test.each(brokenBytes)("%s", (_, check, change) => {
    const latin = change(Buffer.from(bytes).toString("latin1"));
    expect(Object.keys(judge(Buffer.from(latin, "latin1")))).toContain(check);
  });
});

function shortened(block: Block): Block {
  if (block.type === "item") return { ...block, children: block.children.map(shortened) };
  return block.type === "table" ? { ...block, rows: block.rows.slice(0, 6) } : block;
}

describe("the reader of a browser sees, too:", () => {
  test.each<[string, (pdf: EditedPdf) => void]>([
    ["a stretch in no element", (pdf) => void pdf.element("P", 3).set("K", [])],
    ["a figure without words", (pdf) => void pdf.element("Figure").delete("Alt")],
    ["a file that is not tagged", (pdf) => void pdf.catalog.delete("MarkInfo")],
    ["no attachment", (pdf) => void pdf.dict(pdf.catalog.get("Names")).delete("EmbeddedFiles")],
  ])("%s", async (_, edit) => {
    const pdf = new EditedPdf(bytes);
    edit(pdf);
    expect(await secondOpinion(judgedPdf(pdf.bytes()))).not.toEqual([]);
  });

  test("nothing, where there is nothing", async () => {
    expect(await secondOpinion(judgedPdf(bytes))).toEqual([]);
  });
});

test("every check sees something", () => {
  const seeing = new Set<string>([
    ...allBroken.map(({ check }) => check),
    ...brokenBytes.map(([, check]) => check),
  ]);
  const blind = (Object.keys(checks) as CheckName[]).filter((name) => !seeing.has(name));
  expect(blind).toEqual([]);
});
