import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { lines } from "../data/index.ts";
import { inBatches } from "../in-batches.ts";
import { message, own, type Problem, type Refusal } from "../problem.ts";
import { readSmallFile } from "./read-small-file.ts";
import { refusalFor } from "./refusal-for.ts";
import { shown } from "./shown.ts";
import { Unread } from "./unread.ts";

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
  const unread = (name: string, path: string, error: unknown): RecordText => {
    const file = shown(path, cwd);
    return { name, file, text: "", problem: unreadable(file, refusalFor(error, cwd)) };
  };
  try {
    const names = (await namesIn(folder)).filter((name) => name.endsWith(".json")).sort();
    return await inBatches(names, async (name) => {
      const path = join(folder, name);
      const file = shown(path, cwd);
      try {
        return { name, file, ...(await readSmallFile(path, file, root)) };
      } catch (error) {
        return unread(name, path, error);
      }
    });
  } catch (error) {
    return [unread(recordFolder, folder, error)];
  }
}

/** A record that cannot be read is told beside all else that is wrong. */
function unreadable(file: string, { message: words, hint }: Refusal): Problem {
  return {
    rule: "damaged-record",
    severity: "error",
    message: message`${own(words)}`,
    hint: message`${own(hint)}`,
    place: lines(file, "").place(0, 0),
  };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return [];
    throw code === "ENOTDIR" ? noFolder : error;
  }
}

const noFolder = new Unread(
  "record is a file, and safermk keeps the words of issued minutes in a folder of that name.",
  "Give the file another name, and bring the folder back where there was one.",
);
