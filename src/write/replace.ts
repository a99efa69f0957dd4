import { rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Failure } from "./failure.ts";
import { keep } from "./keep.ts";
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
