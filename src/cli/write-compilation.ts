import type { Compilation } from "../compilation.ts";
import { type BuildResult, writeBuild, writeOutputs } from "../write/index.ts";

/** Writes what was built: into the folder of a project, or beside files of none. */
export async function writeCompilation({
  outputs,
  folder,
  whole,
}: Compilation): Promise<BuildResult> {
  if (folder !== null) return writeBuild({ folder, outputs, whole });
  const written = await writeOutputs(outputs);
  if (written.type === "refused") return written;
  return { ...written, manifest: "", removed: [], kept: [], faulty: [] };
}
