import { rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Step } from "./journal.ts";

/** Removes the folders, below that of the outputs, in which nothing is left after the last file went. */
export async function removeEmptied(folder: string, steps: readonly Step[]): Promise<void> {
  for (const { does, path } of steps) {
    if (does === "remove") await removeUpward(folder, dirname(path));
  }
}

async function removeUpward(folder: string, below: string): Promise<void> {
  if (below === ".") return;
  // A folder that is not empty, or that somebody stands in, stays.
  const gone = await rmdir(join(folder, below)).then(
    () => true,
    () => false,
  );
  if (gone) await removeUpward(folder, dirname(below));
}
