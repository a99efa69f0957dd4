import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { HouseFiles } from "../house/index.ts";
import { templatesFolder } from "./templates-folder.ts";

/** The texts of a house by the name of its folder; null where there is no such house. */
export async function readHouseFiles(name: string): Promise<HouseFiles | null> {
  if (!(await listHouses()).includes(name)) return null;
  const read = async (entry: string) => ({
    file: `templates/${name}/${entry}`,
    text: await readFile(join(templatesFolder(), name, entry), "utf8"),
  });
  const [wording, looks, page, styles] = await Promise.all([
    read("wording.yaml"),
    read("looks.yaml"),
    read("page.html"),
    read("page.css"),
  ]);
  return { wording, looks, page, styles };
}

/** The names of the houses that come with safermk. */
export async function listHouses(): Promise<readonly string[]> {
  const entries = await readdir(templatesFolder(), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && entry.name !== "fonts")
    .map(({ name }) => name)
    .sort();
}
