import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, describe, expect, test } from "vitest";
import { plainText } from "../../src/document/index.ts";
import { renderHtml } from "../../src/render/html/index.ts";
import { launchBrowser } from "../support/browser.ts";
import { companions, looks, shell } from "../support/html/house.ts";
import { openPage } from "../support/html/open-page.ts";
import { council } from "../support/html/trees.ts";
import { fold } from "../support/html/words.ts";

const browser = await launchBrowser();

afterAll(() => browser?.close());

describe.skipIf(browser === null)("a page on paper", () => {
  test("it is the minutes and nothing of what stands around them on a screen", async () => {
    const pages = await print();
    const text = fold(pages.join(" "));
    const { skip, contents, companions: others, formats } = council.furniture;
    for (const words of [skip, contents, others, formats.pdf, formats.json]) {
      expect(text).not.toContain(words);
    }
    const words = inSmallLetters(plainText(council));
    expect(inSmallLetters(pages.map(withoutMargins).join(" "))).toBe(words);
  });

  test("each page has its mark and its number, and each but the first the running head", async () => {
    const pages = await print();
    const { mark, runningHead } = council.furniture;
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, text] of pages.entries()) {
      expect(text.split(String(mark)).length - 1).toBe(1);
      expect(text).toContain(`Page ${index + 1} of ${pages.length}`);
      expect(text.includes(runningHead)).toBe(index > 0);
    }
  });
  test("the first page is headed where its text does not say whose it is", async () => {
    const furniture = { ...council.furniture, headsFirstPage: true };
    const [first] = await print({ ...council, furniture });
    expect(first).toContain(furniture.runningHead);
  });
});

function withoutMargins(text: string): string {
  const { mark, runningHead } = council.furniture;
  return text
    .replace(runningHead, "")
    .replace(String(mark), "")
    .replace(/Page \d of \d/, "");
}

/** Capitals are looks; so are the ends of lines, within a long word too. */
function inSmallLetters(text: string): string {
  return fold(text).toLowerCase().replaceAll(" ", "");
}

/** The text of each page as it comes out of the browser, here one that is set to dark. */
async function print(minutes = council): Promise<string[]> {
  if (browser === null) throw new Error("no browser");
  const html = renderHtml(minutes, looks, shell, companions);
  const { page } = await openPage(browser, html, { colorScheme: "dark" });
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return fold(
        items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? " " : ""}` : "")).join(""),
      );
    }),
  );
}
