import { open, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Output } from "../output.ts";
import { Failure } from "./failure.ts";
import { temporaryName } from "./temporary-name.ts";
import type { Undo } from "./undo.ts";

/** Writes an output whole, to the disk itself, under a temporary name beside its place. */
export async function stage({ path, content }: Output, undo: Undo): Promise<string> {
  const temporary = join(dirname(path), temporaryName());
  undo.push(() => rm(temporary, { force: true }));
  await Failure.guard("write", path, async () => {
    const file = await open(temporary, "wx");
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
  });
  return temporary;
}
