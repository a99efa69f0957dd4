import { realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Where a path leads, as far as there is anything: links are resolved, what is still to be made stays as it is named. */
export async function realPlace(path: string): Promise<string> {
  const found = await realpath(path).catch(() => null);
  if (found !== null) return found;
  const parent = dirname(path);
  return parent === path ? path : join(await realPlace(parent), basename(path));
}
