import { stat } from "node:fs/promises";

/** Whether anything has that path. */
export async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
