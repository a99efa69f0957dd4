import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { inBatches } from "../in-batches.ts";
import type { Problem } from "../problem.ts";
import { readSmallFile } from "./read-small-file.ts";
import { shown } from "./shown.ts";

/** The folder of a project in which the words of issued meetings are kept. */
const recordFolder = "record";

/** A file of that folder. */
export interface RecordText {
  /** Its name in the folder. */
  readonly name: string;
  /** The path as people are shown it. */
  readonly file: string;
  readonly text: string;
  /** Why it could not be read as text; null where it could. */
  readonly problem: Problem | null;
}

/** Every record of a project; none where nothing was issued yet. */
export async function readRecords(root: string, cwd: string): Promise<readonly RecordText[]> {
  const folder = join(root, recordFolder);
  const names = (await namesIn(folder)).filter((name) => name.endsWith(".json")).sort();
  return inBatches(names, async (name) => {
    const path = join(folder, name);
    const file = shown(path, cwd);
    return { name, file, ...(await readSmallFile(path, file, root)) };
  });
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
