import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/** How a page is looked at. */
export interface View {
  readonly width: number;
  /** 2 where a reader has zoomed to 200%: the window then holds half as many CSS pixels. */
  readonly zoom?: 1 | 2;
  readonly colorScheme?: "light" | "dark";
  readonly media?: "screen" | "print";
  readonly forcedColors?: "active" | "none";
  /** Where the reader went: "#_contents". */
  readonly hash?: string;
  /** Whether only the rules on colours and sizes are asked, where the rest is as in another view. */
  readonly sightAlone?: boolean;
}

/** The rules that judge how a page looks, and not what it is made of. */
const sight = [
  "color-contrast",
  "color-contrast-enhanced",
  "link-in-text-block",
  "scrollable-region-focusable",
  "target-size",
];

/**
 * What axe finds broken in a page that was opened with `bypassCSP`, in each of some views: all its
 * rules, those of level AAA and the new ones among them.
 */
export async function axeFaults(page: Page, views: readonly View[]): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const session = await page.context().newCDPSession(page);
  const faults: string[] = [];
  for (const view of views) {
    const { width, zoom = 1, colorScheme = "light", media = "screen", hash = "" } = view;
    const size = { width: width / zoom, height: 800 / zoom, deviceScaleFactor: zoom };
    await session.send("Emulation.setDeviceMetricsOverride", { ...size, mobile: false });
    await page.emulateMedia({ colorScheme, media, forcedColors: view.forcedColors ?? "none" });
    await page.evaluate(`location.hash = "${hash}"`);
    const found = await run(page, view.sightAlone ?? false);
    faults.push(...found.map((fault) => `${JSON.stringify(view)}: ${fault}`));
  }
  return faults;
}

async function run(page: Page, sightAlone: boolean): Promise<readonly string[]> {
  const chosen = sightAlone
    ? `runOnly: ${JSON.stringify(sight)}`
    : `rules: Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]))`;
  const { violations, incomplete } = await page.evaluate<AxeResults>(
    `axe.run({ resultTypes: ["violations", "incomplete"], ${chosen} })`,
  );
  const scrolled = await page.evaluate<string[]>(
    "[...document.querySelectorAll('.table *')].map((element) => element.outerHTML)",
  );
  const parted = await page.evaluate<string[]>(onSeveralLines);
  const isParted = ({ html, any }: AxeNode) =>
    parted.includes(html) && any.every(({ message }) => message.includes("partially overlaps"));
  // What a scroll box hides of a table has the colours of what it shows. And of words on two lines axe asks of each
  // what is behind it: of the boxes round them only one may stand behind both.
  const unsure = incomplete
    .filter(({ id }) => id.startsWith("color-contrast"))
    .map(({ id, nodes }) => ({
      id,
      nodes: nodes.filter((node) => !scrolled.includes(node.html) && !isParted(node)),
    }));
  return [...violations, ...unsure].flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html} ${any.map(({ message }) => message).join(" ")}`),
  );
}

type AxeNode = AxeResults["incomplete"][number]["nodes"][number];

const onSeveralLines = `[...document.querySelectorAll("main *")].filter((element) => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size > 1;
}).map((element) => element.outerHTML)`;

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);
