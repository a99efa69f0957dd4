import { lstat } from "node:fs/promises";

/** What the disk calls the file at a path, by whatever name it was found; null where there is none. */
export async function fileAt(path: string): Promise<string | null> {
  const found = await lstat(path, { bigint: true }).catch(() => null);
  return found === null ? null : `${found.dev} ${found.ino}`;
}
