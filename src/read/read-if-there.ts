import { readText } from "./read-text.ts";

/** A file that a project may have; null where it has none. */
export async function readIfThere(path: string, root: string, cwd: string) {
  try {
    return await readText(path, root, cwd);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
