import type { Scanned } from "../compilation.ts";
import { formats } from "../output.ts";
import type { PublishedFile } from "../read/index.ts";
import { type Artefact, findSecrets, tellFinds } from "../scan/index.ts";
import { faultyFiles } from "./faulty-files.ts";
import { guarded } from "./guarded.ts";
import type { JudgedProject } from "./judged-project.ts";
import { withoutInnocent } from "./prove-absence.ts";

/** Looks in published files, whoever made them, for what stands only in a project's restricted text. */
export async function scanProject(
  project: JudgedProject,
  files: readonly PublishedFile[],
): Promise<Scanned> {
  const { secrets, texts } = guarded(project);
  const closed = files.filter(({ read }) => read === null);
  const { finds, unread } = await findSecrets(opened(files), secrets);
  // Of a document that is at fault nothing can be made.
  const faulty = faultyFiles(project.problems);
  const documents = project.documents.filter(({ file }) => !faulty.has(file));
  const left = await withoutInnocent(finds, secrets, project, { documents, formats });
  return {
    count: files.length - closed.length - unread.length,
    problems: tellFinds(left, secrets, texts),
    unread: [
      ...closed.map(({ path }) => ({ path, why: "is a link, no file, or too large" })),
      ...unread,
    ],
  };
}

async function* opened(files: readonly PublishedFile[]): AsyncGenerator<Artefact> {
  for (const { path, read } of files) {
    if (read !== null) yield { path, content: await read() };
  }
}
