import { readSmallFile } from "./read-small-file.ts";
import { shown } from "./shown.ts";

/** A file of a project as text, by the path that people are shown. */
export async function readText(path: string, root: string, cwd: string) {
  const file = shown(path, cwd);
  return { file, ...(await readSmallFile(path, file, root)) };
}
