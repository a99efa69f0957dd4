import type { ScanRequest, ScanResult } from "../compilation.ts";
import { findProject, type ProjectFiles, publishedFiles, readProjectFiles } from "../read/index.ts";
import type { JudgedProject } from "./judged-project.ts";
import { scanProject } from "./scan-project.ts";

/** Reads a folder of published files and the project round the current folder, and holds the one against the other. */
export async function scanPublished(
  { folder, cwd }: ScanRequest,
  judge: (files: ProjectFiles) => Promise<JudgedProject>,
): Promise<ScanResult> {
  const root = await findProject(cwd);
  const read = await readProjectFiles([root ?? cwd], null, cwd);
  if (read.type === "refused") return { type: "refused", refusal: read.refusal };
  const published = await publishedFiles(folder, cwd);
  if (published.type === "refused") return published;
  const files = read.type === "alone" ? read.each[0] : read.files;
  if (files === undefined) throw new Error("A project has files.");
  const judged = await judge(files);
  const scanned = await scanProject(judged, published.files);
  return { type: "scanned", scanned, sources: judged.texts };
}
