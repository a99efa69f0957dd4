import { constants, copyFile, link, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { codeOf } from "./code-of.ts";
import { Failure } from "./failure.ts";
import { patiently } from "./patiently.ts";
import { temporaryName } from "./temporary-name.ts";
import type { Undo } from "./undo.ts";

/**
 * Puts a temporary file in its place. The file that stood there is kept under another name, so
 * that it can be put back; gives what removes it once the whole build is on the disk.
 */
export async function replace(
  temporary: string,
  path: string,
  undo: Undo,
): Promise<() => Promise<unknown>> {
  const kept = join(dirname(path), temporaryName());
  const forget = () => rm(kept, { force: true });
  undo.push(forget);
  const before = await Failure.guard("replace", path, () => keep(path, kept));
  await Failure.guard("replace", path, () => patiently(() => rename(temporary, path)));
  undo.push(before ? () => patiently(() => rename(kept, path)) : () => rm(path));
  return forget;
}

/** Gives a file a second name, so that at no moment its own is missing; false if there is none. */
async function keep(path: string, kept: string): Promise<boolean> {
  try {
    await link(path, kept);
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    // Memory sticks and some network drives know no second names.
    await copyFile(path, kept, constants.COPYFILE_EXCL);
    return true;
  }
}
