import { lstat } from "node:fs/promises";
import { discard } from "./discard.ts";
import { readJournal, type Step, stagedAt } from "./journal.ts";
import { removeEmptied } from "./remove-emptied.ts";
import { isGoingBack, rollBack } from "./roll-back.ts";
import { rollForward } from "./roll-forward.ts";

/**
 * Settles what runs that were killed or cut off have left: steps that were begun are all taken, or all taken
 * back where that had begun; what was only staged or planned goes.
 */
export async function settle(folder: string, left: readonly string[]): Promise<void> {
  for (const staging of left) {
    // What only has the name is not followed, and not searched.
    const found = await lstat(staging).catch(() => null);
    const steps = found?.isDirectory() ? await readJournal(staging) : null;
    let settled = true;
    if (steps === null || !(await hasBegun(staging, steps))) {
      // What was only staged, or only planned, never happened.
    } else if (await isGoingBack(staging)) {
      settled = await rollBack(folder, staging, steps);
    } else {
      await rollForward(folder, staging, steps);
      await removeEmptied(folder, steps);
    }
    if (settled) await discard(staging);
  }
}

/** Whether the first step of a journal was taken: they are taken in their order. */
async function hasBegun(staging: string, [first]: readonly Step[]): Promise<boolean> {
  if (first === undefined) return false;
  const { file, kept } = stagedAt(staging, 0);
  const stands = (path: string) => lstat(path).then(Boolean, () => false);
  return first.does === "put" ? !(await stands(file)) : stands(kept);
}
