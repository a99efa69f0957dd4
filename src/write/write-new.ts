import { join } from "node:path";
import { isTaken } from "./is-taken.ts";
import { type WriteResult, writeFiles } from "./write-outputs.ts";

interface NewFile {
  /** Its name in the folder. */
  readonly entry: string;
  readonly content: string | Uint8Array;
}

/** Makes a folder with files in it, all or none. Nothing that is there already is written over. */
export async function writeNew(folder: string, files: readonly NewFile[]): Promise<WriteResult> {
  if (await isTaken(folder)) return { type: "refused", refusal: taken(folder) };
  const result = await writeFiles(async () =>
    files.map(({ entry, content }) => ({ path: join(folder, entry), content })),
  );
  if (result.type === "written" || !result.refusal.hint.includes("--out")) return result;
  // There is no other place for it to go to.
  const hint = "See whether you may write in the folder above it, and run again.";
  return { type: "refused", refusal: { ...result.refusal, hint } };
}

function taken(folder: string) {
  return {
    message: `${folder} is there already, and safermk writes over nothing of yours.`,
    hint: "Choose another name, or move or rename what is there.",
  };
}
