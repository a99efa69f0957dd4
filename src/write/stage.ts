import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Failure } from "./failure.ts";
import { temporaryName } from "./temporary-name.ts";
import type { Undo } from "./undo.ts";
import { writeSynced } from "./write-synced.ts";
import type { WrittenFile } from "./written-file.ts";

/** Writes an output whole, to the disk itself, under a temporary name beside its place. */
export async function stage({ path, content, mode }: WrittenFile, undo: Undo): Promise<string> {
  const temporary = join(dirname(path), temporaryName());
  undo.push(() => rm(temporary, { force: true }));
  await Failure.guard("write", path, () => writeSynced(temporary, content, mode));
  return temporary;
}
