import type { Edition } from "../output.ts";
import type { ProjectFiles } from "../read/index.ts";
import type { JudgedProject } from "./judged-project.ts";
import { isRestricted } from "./publish.ts";

/**
 * The path of each source's outputs below the folder of outputs, without ending: "meetings/2020-01-30".
 * A source that was not read is known by its file.
 */
export function stemsOf({ sources }: ProjectFiles): (file: string) => string {
  const stems = new Map(sources.map(({ file, key }) => [file, withoutEnding(key)]));
  return (file) => stems.get(file) ?? withoutEnding(file);
}

function withoutEnding(path: string): string {
  return path.replace(/\.md$/i, "");
}

/**
 * Where references of an edition lead, by the source: from one restricted edition to another, and to
 * nothing where a document has none, or is left out as a draft. The public one may be in any folder, or on a server.
 */
export function stemsIn(
  edition: Edition,
  { files, documents, on, leftOut }: Pick<JudgedProject, "files" | "documents" | "on" | "leftOut">,
): (file: string) => string | null {
  const stemOf = stemsOf(files);
  if (edition === "public") return (file) => (leftOut.has(file) ? null : stemOf(file));
  const built = documents.filter(({ file }) => !leftOut.has(file));
  const held = new Set(
    built.filter((document) => isRestricted(document, on)).map(({ file }) => file),
  );
  return (file) => (held.has(file) ? `${stemOf(file)}.${edition}` : null);
}
