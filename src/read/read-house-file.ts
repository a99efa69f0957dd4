import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { HouseFile } from "../house/index.ts";
import { readyHouse } from "./ready-house.ts";
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
  const text = await readFile(join(templatesFolder(), path), "utf8");
  const ready = entry.endsWith(".yaml") ? await readyHouse(path, text) : null;
  return { file: `templates/${path}`, text, ready };
}

/** What stands beside the houses: fonts, and what a project begins with. */
const others: ReadonlySet<string> = new Set(["fonts", "starter"]);

/** The names of the houses that come with safermk. */
export async function listHouses(): Promise<readonly string[]> {
  const entries = await readdir(templatesFolder(), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !others.has(entry.name))
    .map(({ name }) => name)
    .sort();
}
