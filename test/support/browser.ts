import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { requireJudge } from "./judges.ts";

// A browser that stays at home: it asks nobody for updates, lists or names.
const quiet = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A real Chromium, or null with a warning; a failure where SAFERMK_REQUIRE names "browser". */
export async function launchBrowser(): Promise<Browser | null> {
  const named = process.env.SAFERMK_CHROMIUM ?? installed();
  const attempts = named === undefined ? [packaged] : [async () => launch(named, []), packaged];
  const faults: string[] = [];
  for (const attempt of attempts) {
    try {
      return await attempt();
    } catch (fault) {
      faults.push(String(fault).split("\n", 1)[0] ?? "");
    }
  }
  requireJudge("browser", false, `no Chromium started (${faults.join("; ")})`);
  return null;
}

function launch(executablePath: string, more: readonly string[]): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...new Set([...more, ...quiet])] });
}

/** The Chromium that comes with the development dependencies, for Linux on x64. */
async function packaged(): Promise<Browser> {
  const { default: sparticuz } = await import("@sparticuz/chromium");
  return launch(await sparticuz.executablePath(), sparticuz.args);
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  return [
    "/usr/bin/chromium",
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
  ].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
