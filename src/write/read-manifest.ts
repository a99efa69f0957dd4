import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { type Manifest, manifestName } from "../manifest.ts";
import { codeOf } from "./code-of.ts";
import { isSafePath } from "./is-safe-path.ts";

export interface ReadManifest {
  readonly listed: Manifest;
  /** What of it was out of date already. */
  readonly outdated: ReadonlySet<string>;
  /** The numbers of the lines that cannot be what safermk wrote; 0 where the file is none that can be read. */
  readonly faulty: readonly number[];
}

/** More outputs than any body has; a larger file is no manifest. */
const largest = 64 * 1024 * 1024;

/** What a folder's manifest lists. A line that is damaged, or leads out of the folder, counts for nothing. */
export async function readManifest(folder: string): Promise<ReadManifest> {
  const text = await textOf(join(folder, manifestName));
  if (text === null) return { listed: new Map(), outdated: new Set(), faulty: [0] };
  const listed = new Map<string, string>();
  const outdated = new Set<string>();
  const faulty: number[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, mark, digest = "", path = ""] = /^(# )?([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (isSafePath(path)) {
      listed.set(path, digest);
      if (mark !== undefined) outdated.add(path);
    } else if (line !== "" && (path !== "" || !line.startsWith("#"))) faulty.push(index + 1);
  }
  return { listed, outdated, faulty };
}

/** Empty where there is none; null where it is a link, no file, or too large. */
async function textOf(path: string): Promise<string | null> {
  try {
    // A link is not followed, and a pipe is not waited for. Windows has neither flag.
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    const file = await open(path, flags);
    try {
      const found = await file.stat();
      return found.isFile() && found.size <= largest ? await file.readFile("utf8") : null;
    } finally {
      await file.close();
    }
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return codeOf(error) === "ENOENT" ? "" : null;
  }
}
