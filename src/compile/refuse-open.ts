import { dirname, join } from "node:path";
import type { BuildRequest } from "../compilation.ts";
import { formats as allFormats } from "../output.ts";
import type { Refusal } from "../problem.ts";
import { type ProjectFiles, refuseInside, refuseTracked } from "../read/index.ts";
import { endingIn } from "./ending-in.ts";
import { stemsOf } from "./stems-in.ts";

/**
 * Why the restricted edition cannot go where it would, since others could read it there: in what is
 * published, or where git does not leave it out.
 */
export async function refuseOpen(
  projects: readonly ProjectFiles[],
  { formats, allowTracked = false, cwd }: BuildRequest,
): Promise<Refusal | null> {
  // A check writes nothing.
  if (formats.length === 0) return null;
  const wanted = formats === "usual" ? allFormats : formats;
  for (const files of projects) {
    const { root, out, alone } = files;
    const stems = [...files.wanted].map(stemsOf(files)).map((stem) => join(out, stem));
    const folders = [...new Set([out, ...stems.map((stem) => dirname(stem))])];
    const inside = await refuseInside(folders, alone ? null : root, cwd);
    if (inside !== null) return inside;
    if (allowTracked) continue;
    const paths = stems.flatMap((stem) =>
      wanted.map((format) => `${stem}.${endingIn("restricted", format)}`),
    );
    const tracked = await refuseTracked(paths, alone ? null : out, cwd);
    if (tracked !== null) return tracked;
  }
  return null;
}
