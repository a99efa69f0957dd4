import { afterAll, describe, expect, test } from "vitest";
import type { Block, Bonds, Inline, Minutes } from "../../src/document/index.ts";
import { renderHtml } from "../../src/render/html/index.ts";
import { launchBrowser } from "../support/browser.ts";
import { looks, shell } from "../support/html/house.ts";
import { openPage } from "../support/html/open-page.ts";
import { bare, decision, item, list, paragraph, words } from "../support/html/trees.ts";

// What the end of a line does not part, on a page.

const browser = await launchBrowser();
afterAll(() => browser?.close());

const bonds: Bonds = {
  titles: ["councillor"],
  numbered: ["minute"],
  units: ["pm"],
  months: ["january"],
  weekdays: ["thursday"],
};

function pageOf(children: readonly Block[], shown = shell): string {
  const tree: Minutes = { ...bare, bonds, children: [...children] };
  return renderHtml(tree, looks, shown, []);
}

/** The markup of a paragraph. */
function kept(content: readonly Inline[]): string | undefined {
  const html = pageOf([{ type: "paragraph", content: [...content] }]);
  return /<main[^>]*>\s*<p>(.*)<\/p>\s*<\/main>/s.exec(html)?.[1];
}

const link = (text: string): Inline => ({ type: "link", url: "#a", content: words(text) });
const box = (markup: string) => `<span class="keep">${markup}</span>`;

test.each<[string, readonly Inline[], string]>([
  ["a date", words("It was held on 30 January 2020."), `It was held on ${box("30 January 2020.")}`],
  [
    "a weekday with its date, and the date alone where both are wider than a line",
    words("It was held on Thursday 30 January 2020 at noon"),
    `It was held on ${box(`Thursday ${box("30 January 2020")}`)} at noon`,
  ],
  [
    "what a link has, with what stands behind it",
    [...words("Approved in "), link("Minute 25"), ...words(", and signed")],
    `Approved in ${box('<a href="#a">Minute 25</a>,')} and signed`,
  ],
  [
    "part of a link",
    [...words("See the "), link("words of Minute 25 again")],
    `See the <a href="#a">words of ${box("Minute 25")} again</a>`,
  ],
  [
    "what begins in one element and ends in another",
    [
      ...words("It fell to Councillor "),
      { type: "strong", content: words("Ferrans again") },
      ...words("."),
    ],
    "It fell to Councillor <strong>Ferrans again</strong>.",
  ],
  [
    "a name over an element",
    [...words("It fell to Councillor "), { type: "strong", content: words("Ferrans") }],
    `It fell to ${box("Councillor <strong>Ferrans</strong>")}`,
  ],
  ["what no line parts in any case", words("Minute 25 was read."), "Minute 25 was read."],
  [
    "a long name",
    words("It fell to Councillor Featherstonehaugh-Cholmondeley"),
    "It fell to Councillor Featherstonehaugh-Cholmondeley",
  ],
  [
    "words either side of a line break",
    [...words("It was on the day 30"), { type: "break" }, ...words("January")],
    "It was on the day 30<br> January",
  ],
])("%s", (_, content, markup) => {
  expect(kept(content)).toBe(markup);
});

test("a title keeps the date alone, since its weekday with it may be a line of their own", () => {
  const title = words("Minutes of the meeting on Thursday 30 January 2020");
  expect(pageOf([{ type: "title", content: [...title] }])).toContain(
    `Minutes of the meeting on Thursday ${box("30 January 2020")}</h1>`,
  );
});

test("no box reaches into the label of a heading", () => {
  const html = pageOf([item(1, "SMK 5", "a", "January sales in the market place", [])]);
  expect(html).toContain('<span class="hanging">SMK 5 </span>January sales');
});

describe("the line at the top", () => {
  const head = "SaferMK Partnership, 30 January 2020";

  test("keeps its date", () => {
    expect(pageOf([])).toContain(`<p>SaferMK Partnership, ${box("30 January 2020")}</p>`);
  });

  test.each([
    ["an attribute", `<p title="{{head}}"></p>`, `<p title="${head}"></p>`],
    ["the title", "<title>{{head}}</title>", `<title>${head}</title>`],
  ])("is words alone in %s", (_, place, filled) => {
    const page = shell.page.replace("<p>{{head}}</p>", place);
    expect(pageOf([], { ...shell, page })).toContain(filled);
  });
});

const wholes = [
  "Councillor Ferrans",
  "SMK 25,",
  "30 January 2020.",
  "2.00 pm",
  "Councillor O'Dea.",
];

/** Each behind ever longer words, so that a line would end everywhere in it. */
const everywhere = wholes.flatMap((whole) =>
  Array.from(
    { length: 16 },
    (_, count) =>
      `${"n".repeat(count + 16)} ${whole} was read, and a little more was said of it then`,
  ),
);

describe.skipIf(browser === null)("in a window of 320 px", () => {
  const rows = wholes.map((text) => [words(text), words(`of ${text}`), words(text)]);
  const blocks: Block[] = [
    ...everywhere.map(paragraph),
    item(2, "(a)", "a", "An item", [decision("d", [list(everywhere.map((text) => ["1.", text]))])]),
    {
      type: "table",
      caption: null,
      columns: ["left", "left", "right"],
      head: [words("One"), words("Two"), words("Three")],
      rows,
      total: null,
    },
  ];
  const html = pageOf(blocks);
  const open = async () => {
    if (browser === null) throw new Error("no browser");
    const options = { viewport: { width: 320, height: 640 }, bypassCSP: true };
    return (await openPage(browser, html, options)).page;
  };

  test("no name, date, time or number is parted, and without the boxes all are", async () => {
    const page = await open();
    expect(await page.evaluate(parted)).toEqual([]);
    await page.addStyleTag({ content: inline });
    expect(new Set(await page.evaluate<string[]>(parted))).toEqual(new Set(wholes));
  });

  test.each(["100%", "200%"])("nothing sticks out, at %s", async (size) => {
    const page = await open();
    await page.addStyleTag({ content: `html { font-size: ${size}; }` });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
  });

  test("who copies the text gets what they would get without the boxes", async () => {
    const page = await open();
    const copied = () => page.evaluate<string>("document.querySelector('main').innerText");
    const kept = await copied();
    await page.addStyleTag({ content: inline });
    expect(kept).toBe(await copied());
    expect(kept).not.toContain("\u00a0");
  });
});

const inline = ".keep { display: inline !important; white-space: normal !important; }";

/** The words that stand on two lines. */
const parted = `(() => {
  const found = [];
  for (const block of document.querySelectorAll("main p, main li, main td")) {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    const text = nodes.map((node) => node.data).join("");
    const place = (at) => {
      for (const node of nodes) {
        if (at <= node.length) return [node, at];
        at -= node.length;
      }
    };
    for (const whole of ${JSON.stringify(wholes)}) {
      const at = text.indexOf(whole);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(...place(at + 1));
      range.setEnd(...place(at + whole.length));
      const lines = [...range.getClientRects()].map((box) => Math.round(box.bottom));
      if (new Set(lines).size > 1) found.push(whole);
    }
  }
  return found;
})()`;
