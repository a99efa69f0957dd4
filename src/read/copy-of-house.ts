import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { logoOf } from "../house/index.ts";
import type { HouseText, OpenHouse } from "./open-house.ts";
import type { HouseEntry } from "./read-house-file.ts";
import { whereIs } from "./where-is.ts";

/** A file of a house, by its name in the folder: words, or a picture. */
export interface CopiedFile {
  readonly entry: string;
  readonly content: HouseText | Uint8Array;
}

/**
 * What a house of one's own begins with: the words and looks of another, and its logo. The page of a house
 * that comes with safermk is left out: it gets better with each release, and a copy would not.
 */
export async function copyOfHouse(house: OpenHouse, root: string): Promise<readonly CopiedFile[]> {
  const entries: readonly HouseEntry[] = [
    "wording.yaml",
    ...house.languages.map((lang) => `wording.${lang}.yaml` as const),
    "looks.yaml",
    ...(house.own ? (["page.html", "page.css", "index.css"] as const) : []),
  ];
  const read = entries.map(async (entry) => {
    const content = await house.read(entry);
    return content === null || content.problem !== null ? [] : [{ entry, content }];
  });
  return [...(await Promise.all(read)).flat(), ...(await logoBeside(house, root))];
}

/** The picture that the house's own looks name; a check tells what is wrong with one that is not there. */
async function logoBeside(house: OpenHouse, root: string): Promise<readonly CopiedFile[]> {
  const looks = house.own ? await house.read("looks.yaml") : null;
  const entry = looks && logoOf([looks])?.value;
  if (!entry || /[/\\:]/.test(entry)) return [];
  const path = join(root, house.name, entry);
  if ((await whereIs(path, root)) !== "inside") return [];
  const content = await readFile(path).catch(() => null);
  return content === null ? [] : [{ entry, content }];
}
