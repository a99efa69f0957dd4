import { relative } from "node:path";
import { digestOf, manifestName, manifestText } from "../manifest.ts";
import type { Output } from "../output.ts";
import type { Problem } from "../problem.ts";
import { type Artefact, emptied, type Find, findSecrets, tellFinds } from "../scan/index.ts";
import { type Guarded, guarded } from "./guarded.ts";
import type { JudgedProject } from "./judged-project.ts";
import { makePublic } from "./make-outputs.ts";
import type { ToBeDrawn } from "./to-be-drawn.ts";

/** Holds public outputs against what must not stand in them, before anything is written. */
export async function proveAbsence(
  project: JudgedProject,
  drawn: ToBeDrawn,
  outputs: readonly Output<"public">[],
): Promise<readonly Problem[]> {
  const { secrets, texts } = guarded(project);
  if (outputs.length === 0 || secrets.passages.size === 0) return [];
  const { finds, unread } = await findSecrets(published(outputs, project), secrets);
  const [closed] = unread;
  if (closed !== undefined) throw new Error(`${closed.path}, just made, ${closed.why}`);
  return tellFinds(await withoutInnocent(finds, secrets, project, drawn), secrets, texts);
}

/**
 * Leaves out what has nothing to do with restricted text: what an output made without any holds as
 * well is there for another reason. Only where something was found is one made.
 */
export async function withoutInnocent(
  finds: readonly Find[],
  secrets: Guarded["secrets"],
  project: JudgedProject,
  { documents, formats }: ToBeDrawn,
): Promise<readonly Find[]> {
  if (finds.every(isName)) return finds;
  const empty = documents.map((document) => emptied(document, project.on));
  const made = await makePublic(project, { documents: empty, formats });
  const innocent = await findSecrets(published(made.value.outputs, project), secrets);
  const keys = new Set(innocent.finds.map(({ key }) => key));
  return finds.filter((find) => isName(find) || !keys.has(find.key));
}

/** A file has its name whatever stands in it. */
function isName({ where }: Find): boolean {
  return where === "its name";
}

function published(
  outputs: readonly Output<"public">[],
  { files }: JudgedProject,
): readonly Artefact[] {
  const artefacts = outputs.map(({ path, content }) => ({
    path: relative(files.out, path).replaceAll("\\", "/"),
    content,
  }));
  if (files.alone) return artefacts;
  const listed = new Map(artefacts.map(({ path, content }) => [path, digestOf(content)]));
  return [...artefacts, { path: manifestName, content: manifestText(listed) }];
}
