import { judgeProject } from "../compile.ts";
import type { Refusal } from "../problem.ts";
import { findProject, readProjectFiles } from "../read/index.ts";
import type { JudgedProject } from "./judged-project.ts";

export type JudgedAt =
  | { readonly type: "judged"; readonly judged: JudgedProject }
  | { readonly type: "refused"; readonly refusal: Refusal };

/** The project that a file belongs to, or the one round the current folder where none is named. */
export async function judgedAt(file: string | null, cwd: string): Promise<JudgedAt> {
  const read = await readProjectFiles([file ?? (await findProject(cwd)) ?? cwd], null, cwd);
  if (read.type === "refused") return read;
  if (read.type === "alone") return { type: "refused", refusal: noProject };
  return { type: "judged", judged: await judgeProject(read.files) };
}

const noProject: Refusal = {
  message: "Minutes that belong to no project have no register and no record.",
  hint: "Put a safermk.yaml into the folder of your minutes.",
};
