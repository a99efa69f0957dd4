import type { Edition, Output } from "../output.ts";
import type { Outcome } from "../problem.ts";
import { discloseAll } from "./disclose-all.ts";
import type { JudgedProject } from "./judged-project.ts";
import { listAll } from "./list-all.ts";
import { registerAll } from "./register-all.ts";
import { renderAll } from "./render-all.ts";
import type { ToBeDrawn } from "./to-be-drawn.ts";
import { toldOnce } from "./told-once.ts";

export interface MadeOutputs<Of extends Edition = Edition> {
  readonly outputs: readonly Output<Of>[];
  /** How many documents have no such edition. */
  readonly leftOut: number;
}

/** The outputs of an edition of documents; of the public one with the registers and the list of all, where they are made. */
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
  const { outputs, listables, published } = rendered.value;
  const registers = await registerAll(published, drawn.formats, project);
  const { names } = registers.value;
  const list = await listAll(listables, held, names, project.setting, project.files);
  return {
    value: { outputs: [...outputs, ...registers.value.outputs, ...list.value], leftOut: 0 },
    problems: toldOnce([...rendered.problems, ...registers.problems, ...list.problems]),
  };
}
