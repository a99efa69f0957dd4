import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";
import { digestOf } from "../manifest.ts";

/** What stands where safermk wrote something: the same, something else, a link, or nothing. */
export type Standing = "ours" | "edited" | "link" | "gone";

/** What stands at a path below a folder. No link on the way is followed. */
export async function standing(folder: string, path: string, digest: string): Promise<Standing> {
  const names = path.split("/");
  let place = folder;
  for (const [index, name] of names.entries()) {
    place = join(place, name);
    const found = await lstat(place).catch(() => null);
    if (found === null) return "gone";
    if (found.isSymbolicLink()) return "link";
    const last = index === names.length - 1;
    if (last ? !found.isFile() : !found.isDirectory()) return last ? "edited" : "gone";
  }
  const content = await readFile(place).catch(() => null);
  if (content === null) return "edited";
  return isOf(content, path, digest) ? "ours" : "edited";
}

/** Git may have changed the ends of lines; nobody has edited the file for that. */
function isOf(content: Buffer, path: string, digest: string): boolean {
  if (digestOf(content) === digest) return true;
  if (path.endsWith(".pdf")) return false;
  const even = content.toString("latin1").replaceAll("\r\n", "\n");
  return digestOf(Buffer.from(even, "latin1")) === digest;
}
