import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { HouseFile } from "../house/index.ts";
import { readyWordings } from "./ready-wordings.ts";
import { templatesFolder } from "./templates-folder.ts";

/** The files of a house; the words of another language stand in a file of their own. */
export type HouseEntry =
  | "wording.yaml"
  | `wording.${string}.yaml`
  | "looks.yaml"
  | "page.html"
  | "page.css";

/** Reads one file of a house that `listHouses` names. */
export async function readHouseFile(name: string, entry: HouseEntry): Promise<HouseFile> {
  const path = join(templatesFolder(), name, entry);
  const [text, ready] = await Promise.all([readFile(path, "utf8"), readyFor(name, entry)]);
  // Whoever changes a house that came with safermk gets what is written there now.
  const same = ready !== null && ready.text === text;
  return { file: `templates/${name}/${entry}`, text, ready: same ? ready.wording : null };
}

async function readyFor(name: string, entry: HouseEntry) {
  if (!entry.startsWith("wording.")) return null;
  return (await readyWordings())[`${name}/${entry}`] ?? null;
}

/** The names of the houses that come with safermk. */
export async function listHouses(): Promise<readonly string[]> {
  const entries = await readdir(templatesFolder(), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && entry.name !== "fonts")
    .map(({ name }) => name)
    .sort();
}
