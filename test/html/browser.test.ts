import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { plainText } from "../../src/document/index.ts";
import { renderHtml } from "../../src/render/html/index.ts";
import { launchBrowser } from "../support/browser.ts";
import { everyString } from "../support/html/every-string.ts";
import { companions, looks, shell } from "../support/html/house.ts";
import { openPage } from "../support/html/open-page.ts";
import { bare, council } from "../support/html/trees.ts";
import { fold } from "../support/html/words.ts";
import { projectTrees } from "../support/project-trees.ts";

/** Links, and tables that scroll. */
const reachable = "a[href], [tabindex='0']";

const browser = await launchBrowser();
const html = renderHtml(council, looks, shell, companions);
// Every example, and the case that is longest.
const pages = [["a council's minutes", council] as const, ...projectTrees].filter(([name]) =>
  /^(a council|safermk|a-long)/.test(name),
);

afterAll(() => browser?.close());

describe.skipIf(browser === null)("a page in a real browser", () => {
  test.each([
    ["a whole document", council],
    ["a title alone", bare],
  ])("the words of main are those of the tree: %s", async (_, tree) => {
    const { page } = await open(renderHtml(tree, looks, shell, companions));
    expect(fold((await page.locator("main").textContent()) ?? "")).toBe(fold(plainText(tree)));
  });

  test("it asks for nothing and breaks no policy", async () => {
    const { page, requests, complaints } = await open(html);
    await page.emulateMedia({ media: "print" });
    await page.emulateMedia({ media: "screen", colorScheme: "dark" });
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("its styles are let through by their digest, and others are not", async () => {
    const family = (page: Page) =>
      page.evaluate<string>("getComputedStyle(document.body).fontFamily");
    expect(await family((await open(html)).page)).toContain("Source Sans 3");
    const tampered = await open(html.replace("</style>", "a { color: red; }</style>"));
    expect(await family(tampered.page)).not.toContain("Source Sans 3");
    expect(tampered.complaints.join()).toContain("Content Security Policy");
  });

  describe.each(pages)("%s", (_, tree) => {
    const page = renderHtml(tree, looks, shell, companions);
    test.each([
      [1280, "light"],
      [1280, "dark"],
      [640, "light"],
      [320, "light"],
      [320, "dark"],
    ] as const)("axe finds no fault at %i px in the %s scheme", async (width, colorScheme) => {
      expect(await axe(page, width, colorScheme)).toEqual([]);
    });
  });

  test("axe finds no fault where the reader's system sets the colours", async () => {
    expect(await axe(html, 1280, "dark", "screen", "active")).toEqual([]);
  });

  test("axe finds no fault in print", async () => {
    expect(await axe(html, 1280, "dark", "print")).toEqual([]);
  });

  test.each([320, 640, 1280])("nothing is wider than a window of %i px", async (width) => {
    const { page } = await open(html, { viewport: { width, height: 640 } });
    const scrollable = await page.evaluate("document.documentElement.scrollWidth");
    expect(scrollable).toBe(width);
  });

  test("letters twice the size still fit a narrow window", async () => {
    const { page } = await open(html, { viewport: { width: 320, height: 640 }, bypassCSP: true });
    await page.addStyleTag({ content: "html { font-size: 200%; }" });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
  });

  test("the first stop of the keyboard skips to the minutes", async () => {
    const { page } = await open(html);
    const focused = () =>
      page.evaluate<string>(
        "document.activeElement.getAttribute('href') ?? document.activeElement.id",
      );
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("#_main");
    const box = await page.locator(".skip").boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("_main");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("#SMK25");
    expect(await page.evaluate("document.activeElement.closest('main') !== null")).toBe(true);
  });

  test("every stop of the keyboard is seen, in the order of the page", async () => {
    const { page } = await open(html);
    const stops = await page.locator(reachable).count();
    const tops: number[] = [];
    for (let stop = 0; stop < stops; stop++) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe(
        "solid",
      );
      tops.push(
        await page.evaluate(
          `[...document.querySelectorAll("${reachable}")].indexOf(document.activeElement)`,
        ),
      );
    }
    expect(tops).toEqual(tops.map((_, index) => index));
  });

  test("the text stands beside its numbers where there is room", async () => {
    const left = async (width: number) => {
      const { page } = await open(html, { viewport: { width, height: 640 } });
      const number = await page.locator("#SMK27 > a").boundingBox();
      const text = await page.locator("#SMK27 + p").boundingBox();
      return (text?.x ?? 0) - (number?.x ?? 0);
    };
    expect(await left(1280)).toBeCloseTo(looks.item.column * 1.6, 0);
    expect(await left(320)).toBe(0);
  });

  test("hostile text adds no element, no attribute and no style", async () => {
    const [harmless, hostile] = await Promise.all([
      open(
        withStrings(() => "words"),
        { bypassCSP: true },
      ),
      open(
        withStrings((text) => `${text}${attack}`),
        { bypassCSP: true },
      ),
    ]);
    expect(await hostile.page.evaluate(skeleton)).toEqual(await harmless.page.evaluate(skeleton));
    expect(hostile.requests).toEqual([]);
    expect(hostile.complaints).toEqual([]);
    const { title } = everyString(council, (text) => `${text}${attack}`).metadata;
    expect(await hostile.page.title()).toBe(fold(title));
  });
});

function open(markup: string, options: Parameters<typeof openPage>[2] = {}) {
  if (browser === null) throw new Error("no browser");
  return openPage(browser, markup, options);
}

/** The rules that axe finds broken: all its rules, those of level AAA and the new ones among them. */
async function axe(
  markup: string,
  width: number,
  colorScheme: "light" | "dark",
  media: "screen" | "print" = "screen",
  forcedColors: "active" | "none" = "none",
): Promise<string[]> {
  const viewport = { width, height: 800 };
  const { page } = await open(markup, { viewport, colorScheme, bypassCSP: true });
  await page.emulateMedia({ media, forcedColors });
  await page.evaluate(axeSource);
  const { violations, incomplete } = await page.evaluate<AxeResults>(
    "axe.run({ rules: Object.fromEntries(axe.getRules().map((rule) => [rule.ruleId, { enabled: true }])) })",
  );
  // What a scroll box hides of a table has the colours of what it shows.
  const unsure = incomplete
    .filter(({ id }) => id.startsWith("color-contrast"))
    .map(({ id, nodes }) => ({ id, nodes: nodes.filter(({ html }) => !/^<t[dh]/.test(html)) }));
  return [...violations, ...unsure].flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html}`),
  );
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

const attack = [
  "</title></style></main><img src=x onerror=alert(1)>",
  "\"'><svg onload=alert(1)>",
  "' onclick='alert(1)' x=\" onclick=\"alert(1)",
  "<!-- {{main}} {{contents}} &lt;b&gt; ]]> `",
  '\\"; } * { display: none; } @import "https://evil.example"; /*',
  "<script>alert(1)</script><style>*{}</style><base href=//evil.example>",
].join("\n");

function withStrings(change: (text: string) => string): string {
  const tree = everyString(council, (text) =>
    /^(?:https?:|mailto:|#)/.test(text) ? `https://a.example/${change(text)}` : change(text),
  );
  return renderHtml(tree, looks, shell, [{ format: "pdf", href: change("a.pdf") }]);
}

/** What a page is made of: names of elements with those of their attributes, and its rules. */
const skeleton = `({
  elements: [...document.querySelectorAll("*")].map((element) =>
    [element.localName, ...element.getAttributeNames()].join(" ")),
  rules: [...document.styleSheets].map((sheet) => [...sheet.cssRules].map((rule) => rule.constructor.name)),
})`;
