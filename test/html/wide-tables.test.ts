import { rmSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { paperSizes } from "../../src/document/index.ts";
import { launchBrowser } from "../support/browser.ts";
import { houseProject, inHouse } from "../support/house-project.ts";
import { axeFaults } from "../support/html/axe.ts";
import { openPage } from "../support/html/open-page.ts";

// What is too wide for a page, on paper and on a screen. Paper cannot scroll.

const browser = await launchBrowser();
const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) rmSync(folder, { recursive: true });
  await browser?.close();
});

const counts = [4, 8, 12, 20] as const;

/** A table of so many columns: a name, a day, an address, then sums. */
function table(columns: number, of = "the meeting"): string {
  const rows = [1, 2, 3].map((row) => [
    `Payee ${columns}x${row}`,
    `${row} March 2024`,
    row === 2 ? "www.a-long-address-of-a-payee.example/invoices/2024" : `Purpose ${row}`,
    ...Array.from({ length: columns - 3 }, (_, at) => `£${columns},${row}${at + 10}.50`),
  ]);
  const head = [
    "Payee",
    "Day",
    "~~For~~ Why",
    ...(rows[0]?.slice(3).map((_, at) => `Net ${at + 1}`) ?? []),
  ];
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = line(head.map((_, at) => (at < 3 ? ":--" : "--:")));
  return `Table: The ${columns} columns of ${of}\n\n${[line(head), rule, ...rows.map(line)].join("\n")}`;
}

const minutes = `---
type: minutes
body: one
date: 2024-03-05
start: 14:00
end: 15:30
chair: A Smith
attendance:
  present:
    - A Smith
---

## Budget

${counts.map((count) => table(count)).join("\n\nIt was noted.\n\n")}

### Of the year

${table(8, "the year")}

As in:

${table(8, "the year")}
`;

async function pageOf(house: string, size: string): Promise<string> {
  const cwd = houseProject({
    "a.md": minutes,
    "ours/looks.yaml": `like: ${house}\npage: { size: ${size} }\n`,
  });
  folders.push(cwd);
  const { told, outputs } = await inHouse(cwd);
  expect(told).toBe("No problems found.\n");
  return String(outputs.get("html"));
}

const houses = ["safermk", "plain", "large-print"] as const;
const sizes = ["A4", "Letter"] as const;
const papers = houses.flatMap((house) => sizes.map((size) => [house, size] as const));

const small = "wide close small";
const stacked = "wide close small stacked";

test.each([
  ["safermk", ["", small, stacked, stacked, small, small]],
  // Its margins are wider.
  ["plain", ["", stacked, stacked, stacked, stacked, stacked]],
  // Which never gets smaller.
  ["large-print", [stacked, stacked, stacked, stacked, stacked, stacked]],
])("a table is made as narrow as it must be: %s", async (house, names) => {
  const html = await pageOf(house, "A4");
  const found = Array.from(html.matchAll(/<section class="table ?([^"]*)"/g), ([, name]) => name);
  expect(found).toEqual(names);
});

test("no two boxes that scroll have one name", async () => {
  const html = await pageOf("safermk", "A4");
  const names = Array.from(
    html.matchAll(/<section class="table[^"]*" aria-label="([^"]*)"/g),
    ([, name]) => name,
  );
  expect(names.slice(-2)).toEqual(["The 8 columns of the year", "The 8 columns of the year (2)"]);
  expect(new Set(names).size).toBe(names.length);
});

describe.skipIf(browser === null).each(papers)("on paper, %s on %s", (house, size) => {
  let words: readonly Words[];
  let text: string;
  beforeAll(async () => {
    const { page } = await open(await pageOf(house, size));
    words = await wordsOf(await page.pdf({ preferCSSPageSize: true }));
    text = words
      .map((word) => word.text)
      .join("")
      .replace(/\s/g, "")
      .replace(/\[struckout:(\w+)\]/g, "$1");
  });

  test("every cell is there", () => {
    const cells = minutes
      .split("\n")
      .filter((line) => line.startsWith("| ") && !line.includes("--"));
    const missing = cells
      .flatMap((line) => line.slice(2, -2).split(" | "))
      .map((cell) => cell.replaceAll("~~", "").replace(/\s/g, ""))
      .filter((cell) => !text.includes(cell));
    expect(missing).toEqual([]);
  });

  test("nothing is beyond the edges of the text", () => {
    const [width] = paperSizes[size];
    expect(words.length).toBeGreaterThan(100);
    expect(
      words.filter(({ left, right }) => left < edge[house] - 1 || right > width - edge[house] + 1),
    ).toEqual([]);
  });
});

/** The left and right margins of the houses. */
const edge = { safermk: 72, plain: 84, "large-print": 62 } as const;

describe.skipIf(browser === null)("on a screen", () => {
  test("eight columns need no scrolling at 1280 px, and the window never scrolls", async () => {
    const html = await pageOf("safermk", "A4");
    const { page } = await open(html, {
      viewport: { width: 1280, height: 800 },
    });
    const widths =
      "[...document.querySelectorAll('.table')].map((box) => box.scrollWidth - box.clientWidth)";
    expect((await page.evaluate<number[]>(widths)).slice(0, 2)).toEqual([0, 0]);
    for (const width of [1920, 1280, 1120, 640, 320]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    }
  });

  test.each(houses)("axe finds no fault, on paper neither: %s", async (house) => {
    const { page } = await open(await pageOf(house, "A4"), {
      bypassCSP: true,
    });
    const views = [{ width: 1280 }, { width: 320 }, { width: 1280, media: "print" }] as const;
    expect(await axeFaults(page, views)).toEqual([]);
  });
});

function open(html: string, options: Parameters<typeof openPage>[2] = {}) {
  if (browser === null) throw new Error("no browser");
  return openPage(browser, html, options);
}

interface Words {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

async function wordsOf(bytes: Uint8Array): Promise<readonly Words[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from(
      { length: pdf.numPages },
      async (_, index) => (await (await pdf.getPage(index + 1)).getTextContent()).items,
    ),
  );
  return pages
    .flat()
    .flatMap((item) =>
      "str" in item && item.str.trim() !== ""
        ? [{ text: item.str, left: item.transform[4], right: item.transform[4] + item.width }]
        : [],
    );
}
