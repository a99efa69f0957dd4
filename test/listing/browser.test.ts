import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import { HtmlValidate } from "html-validate";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { linesOf } from "../support/listing/build-project.ts";

// The lists that the examples keep, opened as a reader opens them from a disk: no server is asked.

const browser = await launchBrowser();
const base = mkdtempSync(join(tmpdir(), "safermk-list-"));
afterAll(async () => {
  await browser?.close();
  rmSync(base, { recursive: true, force: true });
});

const examples = ["safermk", "tour", "bodies"].map((name) => `examples/${name}/public/index.html`);
const tour = "examples/tour/public/index.html";

test.each(examples)("html-validate finds no fault: %s", async (path) => {
  const validator = new HtmlValidate({
    extends: ["html-validate:standard", "html-validate:a11y", "html-validate:document"],
    rules: {
      // Safari forgets that a list without bullets is a list unless its role is written.
      "no-redundant-role": "off",
      "prefer-native-element": ["error", { exclude: ["list", "status"] }],
    },
  });
  const report = await validator.validateString(readFileSync(path, "utf8"));
  expect(report.results.flatMap((result) => result.messages)).toEqual([]);
});

interface Opened {
  readonly page: Page;
  /** What was asked for besides the page itself. */
  readonly requests: readonly string[];
  /** What the browser said on its console: breaches of the policy, errors. */
  readonly complaints: readonly string[];
}

async function open(path: string, options: BrowserContextOptions = {}): Promise<Opened> {
  if (browser === null) throw new Error("no browser");
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(pathToFileURL(path).href);
  requests.shift();
  return { page, requests, complaints };
}

/** Types into the search, and waits for its count. */
async function seek(page: Page, words: string): Promise<string> {
  await page.evaluate("document.getElementById('_count').textContent = ''");
  await page.locator("#_sought").fill(words);
  await expect.poll(() => page.locator("#_count").textContent()).not.toBe("");
  return (await page.locator("#_count").textContent()) ?? "";
}

describe.skipIf(browser === null)("the list in a real browser", () => {
  describe.each(examples)("%s", (path) => {
    // test/html/every-page.test.ts looks at the page before anything is sought, in all ways.
    test.each([
      [1280, "light"],
      [320, "dark"],
    ] as const)(
      "axe finds no fault at %i px in the %s scheme after a search",
      async (width, colorScheme) => {
        const viewport = { width, height: 800 };
        const { page } = await open(path, { viewport, colorScheme, bypassCSP: true });
        await seek(page, "noted");
        expect(await axe(page)).toEqual([]);
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      },
    );
  });

  test("axe finds no fault in print, nor where the reader's system sets the colours", async () => {
    const { page } = await open(tour, { bypassCSP: true });
    await page.emulateMedia({ media: "print" });
    expect(await axe(page)).toEqual([]);
    await page.emulateMedia({ media: "screen", forcedColors: "active" });
    expect(await axe(page)).toEqual([]);
  });

  test("letters twice the size still fit a narrow window", async () => {
    const { page } = await open(tour, { viewport: { width: 320, height: 640 }, bypassCSP: true });
    await page.addStyleTag({ content: "html { font-size: 200%; }" });
    await seek(page, "council");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
  });

  test("it asks for nothing and breaks no policy, while one searches, too", async () => {
    const { page, requests, complaints } = await open(tour);
    expect(await seek(page, "council")).toMatch(/^\d+ items were found$/);
    await page.locator("#_sought").press("Enter");
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("a script with another letter in it is not run", async () => {
    const html = readFileSync(tour, "utf8").replace('<script type="module">', "$&;");
    const path = join(base, "tampered.html");
    writeFileSync(path, html);
    const { page, complaints } = await open(path);
    expect(complaints.join()).toContain("Content Security Policy");
    expect(await page.locator("#_search").isHidden()).toBe(true);
  });

  test("without script the list is whole, and there is no search", async () => {
    const { page } = await open(tour, { javaScriptEnabled: false });
    expect(await page.locator("#_search").isHidden()).toBe(true);
    const names = await page.locator("main li > a").allTextContents();
    expect(names).toHaveLength(6 + 3);
    expect(
      linesOf(readFileSync(tour, "utf8")).filter((line) =>
        names.some((name) => line.startsWith(name)),
      ),
    ).toHaveLength(6 + 3);
    for (const link of await page.locator("main li > a").all())
      expect(await link.isVisible()).toBe(true);
  });

  test("what is found leads to its place in the minutes", async () => {
    const { page } = await open(tour);
    await seek(page, "nesting season of the");
    const first = page.locator("#_found > li").first();
    const href = await first.locator("a").getAttribute("href");
    expect(href).toMatch(/^meetings\/[\d-]+\.html#/);
    expect(await first.locator("mark").count()).toBeGreaterThan(0);
    await first.locator("a").click();
    await page.waitForURL(/meetings/);
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
    await page.getByRole("link", { name: "All minutes" }).click();
    await page.waitForURL(/public\/index\.html$/);
  });

  test("the parts of the search have names and roles, and its count is read aloud", async () => {
    const { page } = await open(tour);
    const search = page.getByRole("search");
    const field = search.getByRole("searchbox", { name: "Search the minutes" });
    await field.fill("zzzz");
    await expect.poll(() => search.getByRole("status").textContent()).toBe("Nothing was found");
    expect(await page.locator("#_found").isHidden()).toBe(true);
    await field.fill("");
    await expect.poll(() => search.getByRole("status").textContent()).toBe("");
  });

  test("the keyboard goes through search, what was found and the list in their order", async () => {
    const { page } = await open(tour);
    const stops: string[] = [];
    const step = async (key: string) => {
      await page.keyboard.press(key);
      stops.push(
        await page.evaluate<string>(
          "document.activeElement.id || document.activeElement.getAttribute('href')",
        ),
      );
      expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe(
        "solid",
      );
    };
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await step("Tab");
    await page.keyboard.type("speeding");
    await expect.poll(() => page.locator("#_count").textContent()).toMatch(/found$/);
    const found = await page.locator("#_found a").count();
    for (let stop = 0; stop <= found + 1; stop++) await step("Tab");
    const results = await page
      .locator("#_found a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(stops).toEqual(["_sought", "_seek", ...results, "meetings/2024-06-18.html"]);
  });

  test("many findings are shown in parts, and the focus goes to the first that is new", async () => {
    const path = join(base, "many.html");
    writeFileSync(path, many(45));
    const { page } = await open(path);
    expect(await seek(page, "noted")).toBe("45 items were found");
    expect(await page.locator("#_found > li").count()).toBe(20);
    await page.getByRole("button", { name: "Show more" }).click();
    expect(await page.evaluate("document.activeElement.textContent")).toBe(
      await page.locator("#_found > li").nth(20).locator("a").textContent(),
    );
    await page.getByRole("button", { name: "Show more" }).click();
    expect(await page.locator("#_found > li").count()).toBe(45);
    expect(await page.locator("#_more").isHidden()).toBe(true);
    expect(await seek(page, "item 44")).not.toBe("45 items were found");
  });

  test("what looks like HTML is shown as it was typed, and does nothing", async () => {
    const path = join(base, "hostile.html");
    const attack = "<img src=x onerror=alert(1)> <b>noted</b> {{main}} $&";
    writeFileSync(path, many(1, attack));
    const { page, requests, complaints } = await open(path);
    await seek(page, "noted");
    const item = page.locator("#_found > li");
    expect(await item.locator("img, b").count()).toBe(0);
    expect(await item.locator("p").last().textContent()).toBe(attack);
    expect(await item.locator("a").textContent()).toContain(attack);
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("what was sought is sought again when one comes back", async () => {
    const { page } = await open(tour);
    await seek(page, "speeding");
    await page.locator("#_found a").first().click();
    await page.waitForURL(/#/);
    await page.goBack();
    await expect.poll(() => page.locator("#_count").textContent()).toMatch(/found$/);
  });
});

/** The page with as many items as are asked for in the place of its own. */
function many(count: number, words = "It was noted."): string {
  const entries = Array.from({ length: count }, (_, at) => [
    `M${at}`,
    `Item ${at} ${words}`,
    `M${at}`,
    words,
  ]);
  const found = { none: "None", one: "One", several: "{count} items were found" };
  const data = {
    found,
    unsearched: [],
    pages: [{ name: "Council", lang: null, href: "a.html", entries }],
  };
  return readFileSync(tour, "utf8").replace(
    /(<script type="application\/json" id="_data">).*?(?=<\/script>)/s,
    (_, tag: string) => tag + JSON.stringify(data).replaceAll("<", "\\u003c"),
  );
}

/** The rules that axe finds broken: all its rules, those of level AAA and the new ones among them. */
async function axe(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations, incomplete } = await page.evaluate<AxeResults>(
    "axe.run({ rules: Object.fromEntries(axe.getRules().map((rule) => [rule.ruleId, { enabled: true }])) })",
  );
  const unsure = incomplete.filter(({ id }) => id.startsWith("color-contrast"));
  return [...violations, ...unsure].flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html}`),
  );
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);
