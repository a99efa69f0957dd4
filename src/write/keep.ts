import { copyFile, link, rename, rm } from "node:fs/promises";
import { codeOf } from "./code-of.ts";

/** Gives a file a second name, so that at no moment its own is missing; false if there is none. */
export async function keep(path: string, kept: string): Promise<boolean> {
  try {
    await link(path, kept);
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    if (codeOf(error) === "EEXIST") return true;
    // Memory sticks and some network drives know no second names.
    return copy(path, kept);
  }
}

/** Half a copy never bears the name under which it would be put back. */
async function copy(path: string, kept: string): Promise<boolean> {
  const draft = `${kept}.part`;
  try {
    await copyFile(path, draft);
    await rename(draft, kept);
    return true;
  } catch (error) {
    await rm(draft, { force: true });
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
}
