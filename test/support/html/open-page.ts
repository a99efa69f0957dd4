import type { Browser, BrowserContextOptions, Page } from "playwright-core";

export interface OpenPage {
  readonly page: Page;
  /** What the page asked for besides itself. */
  readonly requests: readonly string[];
  /** What the browser said on its console: breaches of the policy, errors. */
  readonly complaints: readonly string[];
}

/** A page in a browser of its own, as if it had come from a server; nothing else is served. */
export async function openPage(
  browser: Browser,
  html: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const open = await openReader(browser, options);
  return open(html);
}

/** The same for pages one after the other, in one window. */
export async function openReader(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<(html: string) => Promise<OpenPage>> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  let served = "";
  let requests: string[] = [];
  let complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await context.route("**/*", async (route) => {
    if (route.request().url() === address) {
      return route.fulfill({ contentType: "text/html", body: served });
    }
    requests.push(route.request().url());
    return route.abort();
  });
  return async (html) => {
    served = html;
    requests = [];
    complaints = [];
    await page.goto(address);
    return { page, requests, complaints };
  };
}

const address = "http://minutes.test/";
