import { lstat, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Step, stagedAt } from "./journal.ts";
import { patiently } from "./patiently.ts";
import { refuseLinks } from "./refuse-links.ts";
import { standing } from "./standing.ts";
import { syncFolder } from "./sync-folder.ts";
import { writeSynced } from "./write-synced.ts";

const mark = "back";

/** Whether a run had begun to take its steps back. */
export async function isGoingBack(staging: string): Promise<boolean> {
  return stands(join(staging, mark));
}

/**
 * Takes the steps of a journal back, the last first, each as far as it was taken. A mark says so first, lest
 * a run that finds the journal go the other way. One that cannot be taken back does not hold up
 * the others; gives whether all were.
 */
export async function rollBack(
  folder: string,
  staging: string,
  steps: readonly Step[],
): Promise<boolean> {
  await writeSynced(join(staging, mark), "").catch(() => undefined);
  await syncFolder(staging);
  let all = true;
  for (const [index, step] of [...steps.entries()].reverse()) {
    await takeBack(folder, step, stagedAt(staging, index)).catch(() => {
      all = false;
    });
  }
  return all;
}

async function takeBack(
  folder: string,
  { does, path, digest, replaces }: Step,
  { file, kept }: { readonly file: string; readonly kept: string },
): Promise<void> {
  const place = join(folder, path);
  await refuseLinks(folder, dirname(path));
  // A file that is still staged never took its place.
  if (does === "put" && (await stands(file))) return;
  if (await stands(kept)) await patiently(() => rename(kept, place));
  else if (does === "put" && !replaces && (await standing(folder, path, digest)) === "ours") {
    await patiently(() => rm(place));
  }
}

async function stands(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null)) !== null;
}
