import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { renderHtml } from "../../src/render/html/index.ts";
import { launchBrowser } from "../support/browser.ts";
import { companions, looks, shell } from "../support/html/house.ts";
import { openPage } from "../support/html/open-page.ts";
import { council } from "../support/html/trees.ts";

const browser = await launchBrowser();
const html = renderHtml(council, looks, shell, companions);

afterAll(() => browser?.close());

describe.skipIf(browser === null)("with the keyboard alone", () => {
  test("the stops are the skip link, the contents, what is in the minutes and their other forms", async () => {
    const stops = await allStops(await open(1280));
    const [skip, ...others] = stops.map(({ name }) => name);
    expect(skip).toBe("a #_main");
    const items = html.slice(html.indexOf('<ul id="_contents">'), html.indexOf("</nav>"));
    const contents = [...items.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => `a ${href}`);
    expect(contents.length).toBeGreaterThan(5);
    expect(others.slice(0, contents.length)).toEqual(contents);
    expect(others.slice(-2)).toEqual(["a 2020-01-30.pdf", "a 2020-01-30.json"]);
    const inMain = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
    const expected = [...inMain.matchAll(/<a [^>]*href="([^"]*)"|<section class="table/g)];
    expect(others.slice(contents.length, -2)).toEqual(
      expected.map(([, href]) =>
        href === undefined ? "section" : `a ${href.replaceAll("&#x26;", "&")}`,
      ),
    );
  });

  test.each([1280, 320])("what has the focus is seen, in a window of %i px", async (width) => {
    const stops = await allStops(await open(width));
    expect(stops.filter(({ seen }) => !seen)).toEqual([]);
  });

  test("the skip link leads to the minutes", async () => {
    const page = await open(1280);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("_main");
    await page.keyboard.press("Tab");
    const { name } = await page.evaluate<Stop>(focused);
    expect(name).toBe("a #SMK25");
    expect(await page.evaluate("document.activeElement.closest('main') !== null")).toBe(true);
  });

  test("in a narrow window the contents open for who asks, and close behind who chooses", async () => {
    const page = await open(320);
    const list = page.locator(".contents > ul");
    expect(await list.isVisible()).toBe(false);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await list.isVisible()).toBe(true);
    await page.keyboard.press("Tab");
    const { name } = await page.evaluate<Stop>(focused);
    expect(name).toBe("a #SMK25");
    await page.keyboard.press("Enter");
    expect(await list.isVisible()).toBe(false);
    expect(new URL(page.url()).hash).toBe("#SMK25");
    const box = await page.locator("#SMK25").boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(640);
  });
});

interface Stop {
  /** "a #SMK25" */
  readonly name: string;
  /** Whether it stands in the window, with a line round it. */
  readonly seen: boolean;
}

const focused = `(() => {
  const stop = document.activeElement;
  const { outlineStyle, opacity } = getComputedStyle(stop);
  const { top, bottom, left, right } = stop.getBoundingClientRect();
  const inside = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  return {
    name: [stop.localName, stop.getAttribute("href")].filter((part) => part !== null).join(" "),
    seen: inside && outlineStyle === "solid" && opacity === "1",
  };
})()`;

/** Every stop of the Tab key, until it leaves the page. */
async function allStops(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate<Stop>(focused);
    if (stop.name === "body" || stops.length > 500) return stops;
    stops.push(stop);
  }
}

async function open(width: number): Promise<Page> {
  if (browser === null) throw new Error("no browser");
  const options = { viewport: { width, height: 640 }, reducedMotion: "reduce" } as const;
  return (await openPage(browser, html, options)).page;
}
