import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { isPast } from "./is-past.ts";
import { runs } from "./runs.ts";
import { makerOf } from "./temporary-name.ts";

/** Removes what a run that was killed has left in a folder. Never a reason to stop. */
export async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const path = join(folder, name);
    if (await isLeft(name, path)) await rm(path, { force: true }).catch(() => undefined);
  }
}

async function isLeft(name: string, path: string): Promise<boolean> {
  const maker = makerOf(name);
  if (maker === null || !maker.isFile) return false;
  if (maker.here && !runs(maker.process)) return true;
  return isPast(path);
}
