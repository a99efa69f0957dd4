import { open, stat } from "node:fs/promises";
import { Failure } from "./failure.ts";
import { type WriteResult, writeFiles } from "./write-outputs.ts";

interface MendedText {
  /** An absolute path. */
  readonly path: string;
  readonly text: string;
}

/**
 * Puts mended sources in the place of the old, all or none. Who may read a source stays as it
 * was, since it may hold what is not for the public; so does the mark with which Notepad begins a file.
 */
export async function writeSources(sources: readonly MendedText[]): Promise<WriteResult> {
  const result = await writeFiles(async () => Promise.all(sources.map(asItWas)));
  if (result.type === "written" || !result.refusal.hint.includes("--out")) return result;
  // Sources have no other place to go to.
  const hint =
    "See whether the file is still there and whether you may change it and its folder, and run again.";
  return { type: "refused", refusal: { ...result.refusal, hint } };
}

async function asItWas({ path, text }: MendedText) {
  return Failure.guard("write", path, async () => {
    const { mode } = await stat(path);
    const content = (await isMarked(path)) ? `\ufeff${text}` : text;
    return { path, content, mode: mode & 0o777 };
  });
}

async function isMarked(path: string): Promise<boolean> {
  const file = await open(path, "r");
  try {
    const { buffer } = await file.read(Buffer.alloc(3), 0, 3, 0);
    return buffer.equals(Buffer.from("\ufeff"));
  } finally {
    await file.close();
  }
}
