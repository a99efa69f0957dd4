import { open } from "node:fs/promises";

/** Puts the names in a folder on the disk itself, where the system can: Windows opens no folder. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const opened = await open(folder, "r");
    await opened.sync().finally(() => opened.close());
  } catch {
    // Nothing is wrong with the files: a power cut in the next seconds may bring the old names back.
  }
}
