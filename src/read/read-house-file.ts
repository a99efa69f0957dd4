import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { HouseFile } from "../house/index.ts";
import { type ReadyWordings, readyWordings } from "./ready-wordings.ts";
import { templatesFolder } from "./templates-folder.ts";

/** The files of a house; the words of another language stand in a file of their own. */
export type HouseEntry =
  | "wording.yaml"
  | `wording.${string}.yaml`
  | "looks.yaml"
  | "page.html"
  | "page.css"
  | "index.css";

/** Reads one file of a house that `listHouses` names. */
export async function readHouseFile(name: string, entry: HouseEntry): Promise<HouseFile> {
  const path = `${name}/${entry}`;
  const ready = entry.startsWith("wording.") ? await readyWordings() : {};
  const text = await readTemplate(path);
  // Whoever changes a house that came with safermk gets what is written there now.
  const same = await isUnchanged(path, text, ready);
  return { file: `templates/${path}`, text, ready: same ? (ready[path]?.wording ?? null) : null };
}

/** Whether a file, and all that it is like, is as it was when safermk was bundled. */
async function isUnchanged(path: string, text: string, ready: ReadyWordings): Promise<boolean> {
  const { text: then, like } = ready[path] ?? { text: null, like: null };
  if (text !== then) return false;
  return like === null || isUnchanged(like, await readTemplate(like), ready);
}

function readTemplate(path: string): Promise<string> {
  return readFile(join(templatesFolder(), path), "utf8");
}

/** The names of the houses that come with safermk. */
export async function listHouses(): Promise<readonly string[]> {
  const entries = await readdir(templatesFolder(), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && entry.name !== "fonts")
    .map(({ name }) => name)
    .sort();
}
