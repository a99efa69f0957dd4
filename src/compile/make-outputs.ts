import type { Edition, Output } from "../output.ts";
import type { Outcome } from "../problem.ts";
import { discloseAll } from "./disclose-all.ts";
import type { JudgedProject } from "./judged-project.ts";
import { listAll } from "./list-all.ts";
import { renderAll } from "./render-all.ts";
import type { ToBeDrawn } from "./to-be-drawn.ts";

export interface MadeOutputs<Of extends Edition = Edition> {
  readonly outputs: readonly Output<Of>[];
  /** How many documents have no such edition. */
  readonly leftOut: number;
}

/** The outputs of an edition of documents; of the public one with the list of all, where one is made. */
export async function makeOutputs(
  project: JudgedProject,
  drawn: ToBeDrawn,
  edition: Edition,
): Promise<Outcome<MadeOutputs>> {
  return edition === "public" ? makePublic(project, drawn) : discloseAll(drawn, project);
}

/** What is to be published of documents. */
export async function makePublic(
  project: JudgedProject,
  drawn: ToBeDrawn,
): Promise<Outcome<MadeOutputs<"public">>> {
  const rendered = await renderAll(drawn, project);
  const held = project.documents.filter((document) => document.type === "minutes");
  const list = await listAll(rendered.value.listables, held, project.setting, project.files);
  return {
    value: { outputs: [...rendered.value.outputs, ...list.value], leftOut: 0 },
    problems: [...rendered.problems, ...list.problems],
  };
}
