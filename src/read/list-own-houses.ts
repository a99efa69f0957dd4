import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { isOfHouse } from "./is-of-house.ts";

/** The folders straight below a project that hold a house. */
export async function listOwnHouses(root: string): Promise<readonly string[]> {
  const folders = (await readdir(root, { withFileTypes: true })).filter((entry) =>
    entry.isDirectory(),
  );
  const found = folders.map(async ({ name }) => {
    const entries = await readdir(join(root, name)).catch(() => []);
    return entries.some(isOfHouse) ? [name] : [];
  });
  return (await Promise.all(found)).flat().sort();
}
