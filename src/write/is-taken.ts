import { lstat } from "node:fs/promises";
import { codeOf } from "./code-of.ts";

/** Whether anything stands at a path. What cannot be asked about the disk will say when it is written. */
export async function isTaken(path: string): Promise<boolean> {
  const found = await lstat(path).catch((error: unknown) => {
    if (codeOf(error) === null) throw error;
    return null;
  });
  return found !== null;
}
