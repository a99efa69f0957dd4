import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";
import { digestOf } from "../manifest.ts";
import type { Refusal } from "../problem.ts";
import { registerName } from "../register/index.ts";
import { Busy } from "./busy.ts";
import { claim, disown } from "./claim.ts";
import { codeOf } from "./code-of.ts";
import { discard } from "./discard.ts";
import { Failure } from "./failure.ts";
import { holdSignals, type Signal } from "./hold-signals.ts";
import { Interrupted } from "./interrupted.ts";
import { isWritten } from "./is-written.ts";
import { nameHolder } from "./name-holder.ts";
import { recordRefusal } from "./record-refusal.ts";
import { settle } from "./settle.ts";
import { type PlannedStep, takeSteps } from "./take-steps.ts";
import { type Undo, undoAll } from "./undo.ts";
import { Unsettled } from "./unsettled.ts";

/** Files of the record, and the register as the run read it that made them. */
interface WrittenRecord {
  /** The folder of the project: an absolute path. */
  readonly root: string;
  readonly before: string | null;
  /** By their paths below it; the register first. */
  readonly files: readonly { readonly path: string; readonly content: string | Uint8Array }[];
}

export type RecordResult =
  | { readonly type: "written" }
  /** Another run has written the register since: what was to be written must be made anew. */
  | { readonly type: "stale" }
  | { readonly type: "interrupted"; readonly signal: Signal }
  | { readonly type: "refused"; readonly refusal: Refusal };

/**
 * Puts the register and what belongs to it in their places, all or none, whoever or whatever stops it. Two runs
 * take turns: the second waits, `patience` milliseconds at most, and then sees that the register is another.
 */
export async function writeRecord(record: WrittenRecord, patience = 10_000): Promise<RecordResult> {
  const undo: Undo = [];
  const signals = holdSignals();
  try {
    return { type: await write(record, patience, undo, signals.came) };
  } catch (error) {
    await undoAll(undo);
    const signal = signals.came();
    if (error instanceof Interrupted && signal !== null) return { type: "interrupted", signal };
    if (error instanceof Busy) return { type: "refused", refusal: error.refusal };
    if (error instanceof Failure) return { type: "refused", refusal: recordRefusal(error) };
    throw error;
  } finally {
    signals.release();
  }
}

async function write(
  { root, before, files }: WrittenRecord,
  patience: number,
  undo: Undo,
  came: () => Signal | null,
): Promise<"written" | "stale"> {
  const { staging, left } = await claim(root, patience, came);
  let settled = true;
  try {
    await nameHolder(staging);
    await settle(root, left);
    if ((await textAt(join(root, registerName))) !== before) return "stale";
    const steps = await stepsFor(root, files);
    await takeSteps(root, staging, steps, undo, came).catch((error: unknown) => {
      settled = !(error instanceof Unsettled);
      throw error instanceof Unsettled ? error.cause : error;
    });
    return "written";
  } finally {
    if (settled) await discard(staging);
    disown(staging);
  }
}

async function stepsFor(
  root: string,
  files: WrittenRecord["files"],
): Promise<readonly PlannedStep[]> {
  const steps: PlannedStep[] = [];
  for (const { path, content } of files) {
    const place = join(root, path);
    if (await isWritten({ path: place, content })) continue;
    const replaces = (await lstat(place).catch(() => null)) !== null;
    steps.push({ does: "put", path, digest: digestOf(content), replaces, content });
  }
  return steps;
}

/** As it was read: without the mark with which Notepad begins a file. */
async function textAt(path: string): Promise<string | null> {
  try {
    return (await readFile(path, "utf8")).replace(/^\ufeff/, "");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw codeOf(error) === null ? error : new Failure("write", path, error);
  }
}
