import type { HouseFile } from "../house/index.ts";
import type { OpenHouse } from "./open-house.ts";
import type { HouseEntry } from "./read-house-file.ts";

/** A file of a house, by its name in the folder. */
export interface CopiedFile extends HouseFile {
  readonly entry: string;
}

/**
 * What a house of one's own begins with: the words and looks of another. The page of a house that comes with
 * safermk is left out: it gets better with each release, and a copy would not.
 */
export async function copyOfHouse(house: OpenHouse): Promise<readonly CopiedFile[]> {
  const entries: readonly HouseEntry[] = [
    "wording.yaml",
    ...house.languages.map((lang) => `wording.${lang}.yaml` as const),
    "looks.yaml",
    ...(house.own ? (["page.html", "page.css", "index.css"] as const) : []),
  ];
  const read = entries.map(async (entry) => {
    const found = await house.read(entry);
    return found === null || found.problem !== null ? [] : [{ ...found, entry }];
  });
  return (await Promise.all(read)).flat();
}
