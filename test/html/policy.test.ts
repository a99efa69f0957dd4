import { createHash } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { renderHtml } from "../../src/render/html/index.ts";
import { launchBrowser } from "../support/browser.ts";
import { companions, looks, shell } from "../support/html/house.ts";
import { openPage } from "../support/html/open-page.ts";
import { bare, council } from "../support/html/trees.ts";

const browser = await launchBrowser();
const html = renderHtml(council, looks, shell, companions);

afterAll(() => browser?.close());

test.each([
  ["a whole document", html],
  ["a title alone", renderHtml(bare, looks, shell, [])],
])("the policy lets the page's own styles through and nothing else: %s", (_, page) => {
  const styles = Array.from(page.matchAll(/<style>(.*?)<\/style>/gs), ([, text = ""]) => text);
  const [digest] = styles.map((text) => createHash("sha256").update(text).digest("base64"));
  expect(styles).toHaveLength(1);
  const policies = page.match(/<meta http-equiv="Content-Security-Policy"[^>]*>/g);
  // A picture stands in the page itself; a page without one asks for none.
  const pictures = page.includes("<img ") ? " img-src data:;" : "";
  expect(policies?.map((tag) => tag.replaceAll("&#x27;", "'"))).toEqual([
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${digest}';${pictures} base-uri 'none'; form-action 'none'">`,
  ]);
});

test("nothing but its encoding comes before the policy", () => {
  expect(html).toMatch(/<head>\s*<meta charset="utf-8">\s*<meta http-equiv="Content-Security/);
});

describe.skipIf(browser === null)("what is put into a page by force", () => {
  test("a base leads no link astray", async () => {
    const { page, complaints } = await open(before("<title>", '<base href="https://evil.test/">'));
    const targets = await page.evaluate<string[]>("[...document.links].map((link) => link.href)");
    expect(targets).toContain("http://minutes.test/2020-01-30.pdf");
    expect(targets.filter((url) => url.startsWith("https://evil.test"))).toEqual([]);
    expect(complaints.join()).toContain("base-uri");
  });

  test("a form sends nothing", async () => {
    const form = '<form action="https://evil.test/"><input name="a" value="b"></form>';
    const { page, requests, complaints } = await open(before("</body>", form));
    await page.evaluate("document.forms[0].requestSubmit()");
    await expect.poll(() => complaints.join()).toContain("form-action");
    expect(requests).toEqual([]);
  });

  test("a script is not run, and a picture, frame, font or object not fetched", async () => {
    const { page, requests, complaints } = await open(
      before(
        "</body>",
        `<script>document.title = "taken";</script>
         <script src="https://evil.test/a.js"></script>
         <img src="https://evil.test/a.png" alt="" onerror="document.title = 'taken'">
         <iframe src="https://evil.test/a.html"></iframe>
         <object data="https://evil.test/a.svg"></object>
         <link rel="stylesheet" href="https://evil.test/a.css">
         <p style="background: url(https://evil.test/b.png)">words</p>`,
      ),
    );
    await expect.poll(() => complaints.length).toBeGreaterThanOrEqual(6);
    expect(requests).toEqual([]);
    expect(await page.title()).not.toBe("taken");
  });
});

function before(place: string, markup: string): string {
  return html.replace(place, () => `${markup}${place}`);
}

function open(markup: string) {
  if (browser === null) throw new Error("no browser");
  return openPage(browser, markup);
}
