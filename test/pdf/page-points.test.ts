import { describe, expect, test } from "vitest";
import type { Minutes } from "../../src/document/index.ts";
import type { Looks } from "../../src/house/looks.ts";
import { layOut } from "../../src/render/pdf/lay-out.ts";
import { paginate } from "../../src/render/pdf/layout/paginate.ts";
import { fonts, looks } from "../support/pdf/house.ts";
import { inventedTree } from "../support/pdf/invented-tree.ts";
import { faultsOf, points } from "../support/pdf/page-points.ts";
import { type PageView, pageView, type Seen } from "../support/pdf/page-view.ts";
import { projectTrees } from "../support/project-trees.ts";

const trees = new Map([...projectTrees, ["invented", inventedTree]]);
const papers: readonly Looks["page"]["size"][] = ["A4", "Letter"];

describe.each(papers)("on %s", (size) => {
  const house: Looks = { ...looks, page: { ...looks.page, size } };
  test.each([...trees])("the pages of %s are as a printer would have them", (_, tree) => {
    expect(faultsOf(pageView(layOut(tree, house, fonts)))).toEqual({});
  });
});

/** Pages made by cutting the same rows wherever a page is full. */
function cutAnywhere(tree: Minutes, height: number): PageView {
  const laidOut = layOut(tree, looks, fonts);
  const rows = laidOut.pages.flatMap((page) => page.filter(({ again }) => !again));
  const loose = rows.map(({ row }) => ({ ...row, keep: false, parting: 0, head: null }));
  return pageView({ ...laidOut, pages: paginate(loose, height) });
}

describe("pages that are cut anywhere are seen to", () => {
  const heights = Array.from({ length: 40 }, (_, index) => 500 + 5 * index);
  const seen = new Set(
    heights.flatMap((height) => Object.keys(faultsOf(cutAnywhere(inventedTree, height)))),
  );
  test.each([
    "a heading stands with two lines of what it heads",
    "the label of a decision stands with its words",
    "what leads on with a colon stands with what it leads to",
    "no line of a paragraph is alone on a page, and no heading is torn",
    "a table has its head on every page, and a rule under every row",
  ])("part from this: %s", (point) => {
    expect([...seen]).toContain(point);
  });
});

const whole = pageView(layOut(inventedTree, looks, fonts));

/** The pages with something changed in the lines that are meant, or in the first of them. */
function changed(
  meant: (line: Seen, index: number) => boolean,
  change: (line: Seen) => Partial<Seen>,
  count = Number.POSITIVE_INFINITY,
): PageView {
  let left = count;
  const seen = whole.seen.map((line, index) =>
    meant(line, index) && left-- > 0 ? { ...line, ...change(line) } : line,
  );
  return { ...whole, seen };
}

const after = (words: RegExp) => {
  const from = whole.seen.findIndex(({ text }) => words.test(text));
  if (from < 0) throw new Error(String(words));
  return (_: Seen, index: number) => index > from;
};
const toNextPage = ({ page }: Seen) => ({ page: page + 1 });
const inside = (role: string) => (line: Seen) =>
  line.block.role === role || line.block.parent?.role === role;
const said = (words: RegExp) => (line: Seen) => words.test(line.text);

/** For each point pages that are not so. */
const broken: Readonly<Record<keyof typeof points, PageView>> = {
  "a heading stands with two lines of what it heads": changed(after(/SECOND LINE/), toNextPage),
  "the label of a decision stands with its words": changed(after(/^RESOLVED/), toNextPage),
  "what leads on with a colon stands with what it leads to": changed(
    after(/considered the following:/),
    toNextPage,
  ),
  "no line of a paragraph is alone on a page, and no heading is torn": changed(
    after(/^The Committee considered at length/),
    toNextPage,
  ),
  "a last page has four lines, not the closing line alone": {
    ...whole,
    pages: whole.pages + 1,
    seen: [...whole.seen.slice(0, -1), { ...(whole.seen.at(-1) as Seen), page: whole.pages + 1 }],
  },
  "no foot of a page is white without need": {
    ...whole,
    feet: whole.feet.map((foot, index) => (index === 1 ? 400 : foot)),
  },
  "text stands inside the margins": changed(
    inside("P"),
    ({ right }) => ({ right: right + 300 }),
    1,
  ),
  "head and foot are clear of the text, and on the page": {
    ...whole,
    furniture: whole.furniture.map((line) => ({ ...line, top: line.top - 30 })),
  },
  "every page says which it is": { ...whole, furniture: [] },
  "no line stands upon another": changed(inside("P"), ({ foot }) => ({ foot: foot + 4 }), 3),
  "numbers begin at one place, and so do the titles beside them": changed(
    said(/^88-19/),
    ({ left }) => ({ left: left + 3 }),
  ),
  "entries of a list hang beside their labels": changed(
    inside("Lbl"),
    ({ right }) => ({ right: right + 30 }),
    1,
  ),
  "capitals that were not typed are spaced": changed(
    ({ capitals }) => capitals,
    () => ({ letters: 0 }),
    1,
  ),
  "no paragraph ends in a single short word": changed(
    said(/^everything|the headlines might say\. $/),
    () => ({ text: "say. " }),
  ),
  "no line ends inside a name, a date or a number": changed(
    (line, index) => inside("P")(line) && whole.seen[index - 1]?.block === line.block,
    ({ text }) => ({ text: `- ${text}` }),
    1,
  ),
  "a table has its head on every page, and a rule under every row": {
    ...whole,
    bars: whole.bars.slice(1),
  },
  "no figure and no word is parted in a table": {
    ...whole,
    seen: whole.seen.flatMap((line) =>
      line.text === "£0.50"
        ? [
            { ...line, text: "£0." },
            { ...line, text: "50", top: line.foot },
          ]
        : [line],
    ),
  },
};

describe("the points are seen to fail", () => {
  test.each(Object.entries(broken))("%s", (point, view) => {
    expect(Object.keys(faultsOf(view))).toContain(point);
  });

  test("each of them", () => {
    expect(Object.keys(broken)).toEqual(Object.keys(points));
    expect(faultsOf(whole)).toEqual({});
  });
});
