import { HtmlValidate } from "html-validate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderHtml } from "../../src/render/html/index.ts";
import { launchBrowser } from "../support/browser.ts";
import { axeFaults, type View } from "../support/html/axe.ts";
import { builtPages } from "../support/html/built-pages.ts";
import { companions, looks, shell } from "../support/html/house.ts";
import { hasJava, nuErrors } from "../support/html/nu-checker.ts";
import { openReader } from "../support/html/open-page.ts";
import { redlinePage, samePage } from "../support/html/redline-page.ts";
import { bare, council } from "../support/html/trees.ts";

// What is true of every page: those of all examples and cases, a document with every kind of node
// in it, one with nothing but a title, and what shows changes.

const pages = new Map([
  ...(await builtPages()),
  ["every kind of node", renderHtml(council, looks, shell, companions)],
  ["a title alone", renderHtml(bare, looks, shell, [])],
  ["a redline", redlinePage],
  ["a redline without a change", samePage],
]);
const [browser, java] = await Promise.all([launchBrowser(), hasJava()]);
// One start of Java for all of them, while the other judges are at work.
const errors = java ? nuErrors(pages) : Promise.resolve([]);

afterAll(() => browser?.close());

const views: readonly View[] = [
  { width: 1280 },
  { width: 1280, colorScheme: "dark", sightAlone: true },
  { width: 1280, zoom: 2, sightAlone: true },
  { width: 320 },
  { width: 320, colorScheme: "dark", hash: "_contents", sightAlone: true },
  { width: 1280, colorScheme: "dark", forcedColors: "active", sightAlone: true },
  { width: 1280, colorScheme: "dark", media: "print" },
];

/** Every view of an example; of a case one in turn, and all in the long run. */
function viewsOf(name: string, index: number): readonly View[] {
  const inTurn = views.filter((_, at) => at === index % views.length);
  const isCase = !/^(?:safermk|tour|bodies)\b|^every kind|^a title|^a redline/.test(name);
  return isCase && process.env.MODE !== "long" ? inTurn : views;
}

describe.skipIf(browser === null)("in a real browser", () => {
  let open: Awaited<ReturnType<typeof openReader>>;
  let openForAxe: typeof open;

  beforeAll(async () => {
    if (browser === null) return;
    // The page's own policy would stop axe.
    [open, openForAxe] = await Promise.all([
      openReader(browser),
      openReader(browser, { bypassCSP: true }),
    ]);
  });

  test.each([...pages].map(([name, html], index) => [name, html, viewsOf(name, index)] as const))(
    "axe finds no fault, however the page is looked at: %s",
    async (_, html, views) => {
      const { page } = await openForAxe(html);
      expect(await axeFaults(page, views)).toEqual([]);
    },
  );

  test.each([...pages])(
    "it asks for nothing, complains of nothing and fits its window: %s",
    async (_, html) => {
      const { page, requests, complaints } = await open(html);
      for (const width of [1280, 640, 320]) {
        await page.setViewportSize({ width, height: 640 });
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      }
      expect(requests).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );
});

test.each([...pages])("html-validate finds no fault: %s", async (_, html) => {
  const report = await validator.validateString(html);
  expect(report.results.flatMap((result) => result.messages)).toEqual([]);
});

test.skipIf(!java)("the Nu checker finds no error", async () => {
  expect(await errors).toEqual([]);
});

test.skipIf(!java)("the Nu checker is really asked", async () => {
  const faulty = new Map([["faulty", "<!doctype html><title>a</title><p><b></p>"]]);
  expect((await nuErrors(faulty)).join()).toContain("faulty, line 1");
});

const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y", "html-validate:document"],
  rules: {
    // Safari forgets that a list without bullets is a list unless its role is written.
    "no-redundant-role": "off",
    // A fieldset groups the controls of a form; a decision is a group of words.
    // And an ordered list is as native a list as any.
    "prefer-native-element": ["error", { exclude: ["group", "list"] }],
  },
});
