import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { HouseFile } from "../house/index.ts";
import { templatesFolder } from "./templates-folder.ts";

/** Reads one file of a house that `listHouses` names. */
export async function readHouseFile(
  name: string,
  entry: "wording.yaml" | "looks.yaml" | "page.html" | "page.css",
): Promise<HouseFile> {
  const text = await readFile(join(templatesFolder(), name, entry), "utf8");
  return { file: `templates/${name}/${entry}`, text };
}

/** The names of the houses that come with safermk. */
export async function listHouses(): Promise<readonly string[]> {
  const entries = await readdir(templatesFolder(), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && entry.name !== "fonts")
    .map(({ name }) => name)
    .sort();
}
