import { rm } from "node:fs/promises";
import { join } from "node:path";
import { journalName } from "./journal.ts";

/** Removes the folder of a build that is settled: the journal first, lest half of the rest be taken for what it was. */
export async function discard(staging: string): Promise<void> {
  await rm(join(staging, journalName), { force: true }).catch(() => undefined);
  await rm(staging, { recursive: true, force: true }).catch(() => undefined);
}
