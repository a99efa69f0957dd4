import { lstat, mkdir, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Failure } from "./failure.ts";
import { type Step, stagedAt } from "./journal.ts";
import { keep } from "./keep.ts";
import { patiently } from "./patiently.ts";
import { refuseLinks } from "./refuse-links.ts";
import { standing } from "./standing.ts";
import { syncFolder } from "./sync-folder.ts";

/**
 * Takes the steps of a journal, each as far as it has not been taken: so the run that wrote it and one
 * that finds it do the same. No system renames several files at one stroke. Between the first renaming and
 * the last, microseconds each, whoever looks sees some of both builds; who stops there leaves the journal.
 */
export async function rollForward(
  folder: string,
  staging: string,
  steps: readonly Step[],
): Promise<void> {
  for (const [index, step] of steps.entries()) {
    const path = join(folder, step.path);
    const { file, kept } = stagedAt(staging, index);
    // A journal that stands there may be anybody's.
    await refuseLinks(folder, dirname(step.path));
    if (step.does === "put") await Failure.guard("replace", path, () => put(path, file, kept));
    else if ((await standing(folder, step.path, step.digest)) === "ours") {
      await Failure.guard("remove", path, () => patiently(() => rename(path, kept)));
    }
  }
  // Only then may the journal go.
  const folders = new Set(steps.map(({ path }) => dirname(join(folder, path))));
  await Promise.all([...folders].map(syncFolder));
}

async function put(path: string, staged: string, kept: string): Promise<void> {
  if ((await lstat(staged).catch(() => null)) === null) return;
  await keep(path, kept);
  await mkdir(dirname(path), { recursive: true });
  await patiently(() => rename(staged, path));
}
