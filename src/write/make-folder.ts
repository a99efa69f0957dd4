import { mkdir, rmdir } from "node:fs/promises";
import { dirname } from "node:path";
import { Failure } from "./failure.ts";
import type { Undo } from "./undo.ts";

/** Makes a folder with those above it, as far as they are not there. */
export async function makeFolder(folder: string, undo: Undo): Promise<void> {
  const topmost = await Failure.guard("folder", folder, () => mkdir(folder, { recursive: true }));
  if (topmost !== undefined) undo.push(() => removeEmpty(folder, topmost));
}

/** Removes a folder and those above it up to the topmost that was made, while they are empty. */
async function removeEmpty(folder: string, topmost: string): Promise<void> {
  await rmdir(folder);
  if (folder !== topmost && folder !== dirname(folder)) await removeEmpty(dirname(folder), topmost);
}
