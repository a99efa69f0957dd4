import type { Edition } from "../output.ts";
import type { ProjectFiles } from "../read/index.ts";
import type { JudgedProject } from "./judged-project.ts";
import { isRestricted } from "./publish.ts";

/** The path of a source's outputs below the folder of outputs, without ending: "meetings/2020-01-30". */
export function stemIn({ sources }: ProjectFiles, file: string): string {
  const key = sources.find((source) => source.file === file)?.key ?? file;
  return key.replace(/\.md$/i, "");
}

/**
 * Where references of an edition lead, by the source: from one restricted edition to another, and to
 * nothing where a document has none. The public one may be in any folder, or on a server.
 */
export function stemsIn(
  edition: Edition,
  { files, documents, on }: Pick<JudgedProject, "files" | "documents" | "on">,
): (file: string) => string | null {
  const stems = new Map(files.sources.map(({ file }) => [file, stemIn(files, file)]));
  if (edition === "public") return (file) => stems.get(file) ?? file.replace(/\.md$/i, "");
  const held = new Set(
    documents.filter((document) => isRestricted(document, on)).map(({ file }) => file),
  );
  return (file) => (held.has(file) ? `${stems.get(file)}.${edition}` : null);
}
