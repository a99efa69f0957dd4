import { lstat, readFile } from "node:fs/promises";
import { Failure } from "./failure.ts";
import type { WrittenFile } from "./written-file.ts";

/** Whether the file already holds just these bytes. */
export async function isWritten({ path, content }: WrittenFile): Promise<boolean> {
  const found = await lstat(path).catch(() => null);
  // Said here, because Windows calls it a matter of permission when it comes to the renaming.
  if (found?.isDirectory()) {
    throw new Failure("write", path, Object.assign(new Error(), { code: "EISDIR" }));
  }
  const bytes = Buffer.from(content);
  if (!found?.isFile() || found.size !== bytes.length) return false;
  const present = await readFile(path).catch(() => null);
  return present?.equals(bytes) ?? false;
}
