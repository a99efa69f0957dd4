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

const browser = await launchBrowser();
const html = renderHtml(council, looks, shell, companions);
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

  test("letters twice the size still fit a narrow window", async () => {
    const { page } = await open(html, { viewport: { width: 320, height: 640 }, bypassCSP: true });
    await page.addStyleTag({ content: "html { font-size: 200%; }" });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
  });

  test("the text stands beside its numbers where there is room", async () => {
    const left = async (width: number) => {
      const { page } = await open(html, { viewport: { width, height: 640 } });
      const number = await page.locator("#SMK27 > .hanging").boundingBox();
      const text = await page.locator(".head:has(#SMK27) + p").boundingBox();
      return (text?.x ?? 0) - (number?.x ?? 0);
    };
    expect(await left(1280)).toBeCloseTo(looks.item.column * 1.6, 0);
    expect(await left(320)).toBe(0);
  });

  test("the link to all documents looks like those to this one in other forms", async () => {
    const { page } = await open(renderHtml(council, looks, shell, companions, "index.html"), {
      viewport: { width: 320, height: 640 },
    });
    const size = (of: string) =>
      page.evaluate<string>(`getComputedStyle(document.querySelector("${of}")).fontSize`);
    expect(await size("footer > p > a")).toBe(await size("footer li > a"));
    const [first, last] = await page.locator("footer li > a").all();
    const [a, b, all] = await Promise.all(
      [first, last, page.locator("footer > p > a")].map((link) => link?.boundingBox()),
    );
    expect((all?.y ?? 0) - (b?.y ?? 0)).toBeCloseTo((b?.y ?? 0) - (a?.y ?? 0), 0);
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

/**
 * What a page is made of: names of elements with those of their attributes, and its rules. How long
 * an entry of the attendance is, and its brackets, decide on its spans, words on what a line keeps, and
 * long words on the class of a cell: they are left out.
 */
const skeleton = `({
  elements: [...document.querySelectorAll(":not(.names span, .keep)")].map((element) =>
    [element.localName, ...element.getAttributeNames()].join(" ").replace(/^(t[hd].*) class/, "$1")),
  rules: [...document.styleSheets].map((sheet) => [...sheet.cssRules].map((rule) => rule.constructor.name)),
})`;
