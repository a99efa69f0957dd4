import type { Refusal } from "../problem.ts";
import { isTaken } from "./is-taken.ts";
import { writeFiles } from "./write-outputs.ts";
import type { WrittenFile } from "./written-file.ts";

export type MissingResult =
  | {
      readonly type: "written";
      /** The paths of those that were written, and of those that were there. */
      readonly written: readonly string[];
      readonly left: readonly string[];
    }
  | { readonly type: "refused"; readonly refusal: Refusal };

/** Writes files that are not there yet, all or none; what is there already is left as it is. */
export async function writeMissing(files: readonly WrittenFile[]): Promise<MissingResult> {
  const there = await Promise.all(files.map(({ path }) => isTaken(path)));
  const missing = files.filter((_, index) => !there[index]);
  const result = await writeFiles(async () => missing);
  if (result.type === "refused") {
    if (!result.refusal.hint.includes("--out")) return result;
    // There is no other place for them to go to.
    const hint = "See whether you may write in that folder, and run again.";
    return { type: "refused", refusal: { ...result.refusal, hint } };
  }
  return {
    type: "written",
    written: missing.map(({ path }) => path),
    left: files.filter((_, index) => there[index]).map(({ path }) => path),
  };
}
