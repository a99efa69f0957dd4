import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Refusal } from "../problem.ts";
import { inWords } from "./in-words.ts";
import { refusalFor } from "./refusal-for.ts";
import { Unread } from "./unread.ts";

/** A scan of signed minutes may have many pages in colour. */
const megabytes = 200;

/** A file as it is; or why it cannot be read. */
export async function readBytes(path: string, cwd: string): Promise<Uint8Array | Refusal> {
  const full = resolve(cwd, path);
  try {
    const found = await stat(full);
    if (found.isFile() && found.size > megabytes * 1024 * 1024) throw tooLarge(inWords(full, cwd));
    return new Uint8Array(await readFile(full));
  } catch (error) {
    return refusalFor(error, cwd);
  }
}

function tooLarge(name: string): Unread {
  return new Unread(
    `${name} has more than ${megabytes} megabytes.`,
    "Scan it in grey and with 200 dots an inch.",
  );
}
