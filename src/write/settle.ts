import { lstat } from "node:fs/promises";
import { discard } from "./discard.ts";
import { readJournal } from "./journal.ts";
import { removeEmptied } from "./remove-emptied.ts";
import { isGoingBack, rollBack } from "./roll-back.ts";
import { rollForward } from "./roll-forward.ts";

/**
 * Settles what runs that were killed or cut off have left: steps that were begun are all taken, or all taken
 * back where that had begun; what was only staged goes.
 */
export async function settle(folder: string, left: readonly string[]): Promise<void> {
  for (const staging of left) {
    // What only has the name is not followed, and not searched.
    const found = await lstat(staging).catch(() => null);
    const steps = found?.isDirectory() ? await readJournal(staging) : null;
    let settled = true;
    if (steps !== null && (await isGoingBack(staging))) {
      settled = await rollBack(folder, staging, steps);
    } else if (steps !== null) {
      await rollForward(folder, staging, steps);
      await removeEmptied(folder, steps);
    }
    if (settled) await discard(staging);
  }
}
