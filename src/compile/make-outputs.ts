import type { Output } from "../output.ts";
import type { Outcome } from "../problem.ts";
import type { JudgedProject } from "./judged-project.ts";
import { listAll } from "./list-all.ts";
import { renderAll } from "./render-all.ts";
import type { ToBeDrawn } from "./to-be-drawn.ts";

/** The outputs of documents, and the list of all where one is made. */
export async function makeOutputs(
  { files, setting, documents, citations, images, on, texts }: JudgedProject,
  drawn: ToBeDrawn,
): Promise<Outcome<readonly Output[]>> {
  const rendered = await renderAll(drawn, on, setting, citations, files, texts, images);
  const held = documents.filter((document) => document.type === "minutes");
  const list = await listAll(rendered.value.listables, held, setting, files);
  return {
    value: [...rendered.value.outputs, ...list.value],
    problems: [...rendered.problems, ...list.problems],
  };
}
