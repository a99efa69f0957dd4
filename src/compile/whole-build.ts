import type { Edition, Output, WholeBuild } from "../output.ts";
import type { JudgedProject } from "./judged-project.ts";
import { makeOutputs } from "./make-outputs.ts";
import type { ToBeDrawn } from "./to-be-drawn.ts";

/**
 * What a build of the whole project says of its folder; null where only some files were asked for, or where
 * not all could be read: behind a link there may be minutes that are not withdrawn.
 */
export async function wholeBuild(
  project: JudgedProject,
  { documents, formats }: ToBeDrawn,
  edition: Edition,
  outputs: readonly Output[],
): Promise<WholeBuild | null> {
  const { whole, problems } = project.files;
  if (!whole || problems.length > 0) return null;
  // Data takes no time to make, and shows whether what was made in other formats is still right.
  const made = formats.includes("json")
    ? outputs
    : (await makeOutputs(project, { documents, formats: ["json"] }, edition)).value.outputs;
  const guarded = project.understood.filter(
    ({ withheld, text }) => withheld.length > 0 || text.restricted.length > 0,
  );
  return {
    data: made.filter(({ format }) => format === "json"),
    guarded: edition === "public" ? new Set(guarded.map(({ text }) => text.file)) : null,
  };
}
