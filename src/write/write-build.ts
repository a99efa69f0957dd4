import { join } from "node:path";
import { manifestName } from "../manifest.ts";
import type { Refusal } from "../problem.ts";
import type { BuiltFolder, Cleared } from "./built-folder.ts";
import { Busy } from "./busy.ts";
import { claim, disown, othersIn } from "./claim.ts";
import { discard } from "./discard.ts";
import { Failure } from "./failure.ts";
import { fileAt } from "./file-at.ts";
import { holdSignals, type Signal } from "./hold-signals.ts";
import { Interrupted } from "./interrupted.ts";
import { makeFolder } from "./make-folder.ts";
import { planBuild } from "./plan-build.ts";
import { refusalFor } from "./refusal-for.ts";
import { settle } from "./settle.ts";
import { takeSteps } from "./take-steps.ts";
import { type Undo, undoAll } from "./undo.ts";
import { Unsettled } from "./unsettled.ts";

export type BuildResult =
  | ({ readonly type: "written" } & Cleared)
  | { readonly type: "interrupted"; readonly signal: Signal }
  | { readonly type: "refused"; readonly refusal: Refusal };

/**
 * Puts what a build made into its folder, takes out what it no longer makes, and lists what stands there
 * now: all or nothing, whoever or whatever stops it (see `rollForward`). A file that is already right is left alone, so
 * that programs which go by the time of a file see no change, and a PDF that is open and has not changed stops nothing.
 * Another build in the same folder is waited for, `patience` milliseconds at most.
 */
export async function writeBuild(build: BuiltFolder, patience = 10_000): Promise<BuildResult> {
  const undo: Undo = [];
  const signals = holdSignals();
  try {
    return { type: "written", ...(await write(build, patience, undo, signals.came)) };
  } catch (error) {
    await undoAll(undo);
    const signal = signals.came();
    if (error instanceof Interrupted && signal !== null) return { type: "interrupted", signal };
    if (error instanceof Busy) return { type: "refused", refusal: error.refusal };
    if (error instanceof Failure) return { type: "refused", refusal: refusalFor(error) };
    throw error;
  } finally {
    signals.release();
  }
}

async function write(
  build: BuiltFolder,
  patience: number,
  undo: Undo,
  came: () => Signal | null,
): Promise<Cleared> {
  const { folder, outputs, whole } = build;
  const none = { manifest: join(folder, manifestName), removed: [], kept: [], faulty: [] };
  const listed = await fileAt(none.manifest);
  const idle = outputs.length === 0 && (whole === null || listed === null);
  // A run that writes nothing settles all the same what one that was killed had begun.
  if (idle && (await othersIn(folder, null)).left.length === 0) return none;
  await makeFolder(folder, undo);
  const { staging, left } = await claim(folder, patience, came);
  let settled = true;
  try {
    await settle(folder, left);
    if (idle) return none;
    const { steps, cleared } = await planBuild(build);
    await takeSteps(folder, staging, steps, undo, came).catch((error: unknown) => {
      settled = !(error instanceof Unsettled);
      throw error instanceof Unsettled ? error.cause : error;
    });
    return cleared;
  } finally {
    // What could not be taken back is left to the next run, with its journal.
    if (settled) await discard(staging);
    disown(staging);
  }
}
