import { stat } from "node:fs/promises";

/** After a day no run can still want what it made for itself, on whatever computer it ran. */
const day = 24 * 60 * 60 * 1000;

/** Whether what a run made for itself is so old that the run is over. */
export async function isPast(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs > day;
}
