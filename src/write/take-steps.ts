import { dirname, join } from "node:path";
import { inBatches } from "../in-batches.ts";
import { Failure } from "./failure.ts";
import type { Signal } from "./hold-signals.ts";
import { Interrupted } from "./interrupted.ts";
import { type Step, stagedAt, writeJournal } from "./journal.ts";
import { makeFolder } from "./make-folder.ts";
import { refuseLinks } from "./refuse-links.ts";
import { removeEmptied } from "./remove-emptied.ts";
import { rollBack } from "./roll-back.ts";
import { rollForward } from "./roll-forward.ts";
import type { Undo } from "./undo.ts";
import { Unsettled } from "./unsettled.ts";
import { writeSynced } from "./write-synced.ts";

/** A step, and what is put. */
export interface PlannedStep extends Step {
  readonly content: string | Uint8Array | null;
}

/** Stages all that is to be put, writes down what will be done, and does it; or leaves all as it was. */
export async function takeSteps(
  folder: string,
  staging: string,
  planned: readonly PlannedStep[],
  undo: Undo,
  came: () => Signal | null,
): Promise<void> {
  const [first] = planned;
  if (first === undefined) return;
  for (const below of new Set(planned.map(({ path }) => dirname(path)))) {
    await refuseLinks(folder, below);
    await makeFolder(join(folder, below), undo);
  }
  // A run that is killed leaves the folder, and git must not take with the sources what may be restricted.
  const ignore = join(staging, ".gitignore");
  await Failure.guard("write", join(folder, first.path), () => writeSynced(ignore, "*\n"));
  await inBatches([...planned.entries()], async ([index, { path, content }]) => {
    if (came() !== null) throw new Interrupted();
    if (content === null) return;
    const { file } = stagedAt(staging, index);
    await Failure.guard("write", join(folder, path), () => writeSynced(file, content));
  });
  const steps = planned.map(({ content: _, ...step }) => step);
  await Failure.guard("write", folder, () => writeJournal(staging, steps));
  if (came() !== null) throw new Interrupted();
  try {
    await rollForward(folder, staging, steps);
  } catch (error) {
    throw (await rollBack(folder, staging, steps)) ? error : new Unsettled(error);
  }
  await removeEmptied(folder, steps);
}
