import { open } from "node:fs/promises";

/** Writes a new file whole, to the disk itself: a power cut cannot leave it empty under its name. */
export async function writeSynced(
  path: string,
  content: string | Uint8Array,
  mode?: number,
): Promise<void> {
  const file = await open(path, "wx", mode);
  try {
    if (mode !== undefined) await file.chmod(mode);
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}
