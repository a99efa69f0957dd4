import { dirname } from "node:path";
import { inBatches } from "../in-batches.ts";
import type { Output } from "../output.ts";
import type { Refusal } from "../problem.ts";
import { Failure } from "./failure.ts";
import { isWritten } from "./is-written.ts";
import { makeFolder } from "./make-folder.ts";
import { refusalFor } from "./refusal-for.ts";
import { replace } from "./replace.ts";
import { stage } from "./stage.ts";
import { sweep } from "./sweep.ts";
import { type Undo, undoAll } from "./undo.ts";
import type { WrittenFile } from "./written-file.ts";

export type WriteResult =
  | { readonly type: "written" }
  | { readonly type: "refused"; readonly refusal: Refusal };

/**
 * Puts the outputs of a build on the disk, all or none: each whole into a temporary file in its
 * own folder, then all renamed. When one cannot be, those already renamed are put back as they
 * were. A file that is already right is left alone, so that programs which go by the time of a
 * file see no change, and a PDF that is open and has not changed stops nothing.
 */
export async function writeOutputs(outputs: readonly Output[]): Promise<WriteResult> {
  return writeFiles(async () => outputs);
}

/** The same of any files, once they are known. */
export async function writeFiles(
  filesOf: () => Promise<readonly WrittenFile[]>,
): Promise<WriteResult> {
  const undo: Undo = [];
  try {
    await write(await filesOf(), undo);
    return { type: "written" };
  } catch (error) {
    await undoAll(undo);
    if (error instanceof Failure) return { type: "refused", refusal: refusalFor(error) };
    throw error;
  }
}

async function write(outputs: readonly WrittenFile[], undo: Undo): Promise<void> {
  for (const folder of new Set(outputs.map((output) => dirname(output.path)))) {
    await makeFolder(folder, undo);
    await sweep(folder);
  }
  const staged = await inBatches(outputs, async (output) =>
    (await isWritten(output)) ? null : { path: output.path, temporary: await stage(output, undo) },
  );
  const finish: Undo = [];
  for (const entry of staged) {
    if (entry !== null) finish.push(await replace(entry.temporary, entry.path, undo));
  }
  await undoAll(finish);
}
