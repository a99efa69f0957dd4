import { relative, resolve, sep } from "node:path";
import { compile } from "../compile.ts";
import { digestOf, manifestLines, manifestName } from "../manifest.ts";
import { endings, formats } from "../output.ts";
import type { Problem, Refusal } from "../problem.ts";
import { type PublishedFile, publishedFiles, readBytes } from "../read/index.ts";
import type { SourceText } from "../report/index.ts";
import { judgedAt } from "./judged-at.ts";
import type { JudgedProject } from "./judged-project.ts";
import { stemsOf } from "./stems-in.ts";

export interface VerifyRequest {
  /** The folder of published files as typed; null for that of the project. */
  readonly folder: string | null;
  /** The current folder: an absolute path. */
  readonly cwd: string;
}

/** A file that is not what the record says, and why. */
export interface Discrepancy {
  /** As people are shown it. */
  readonly path: string;
  readonly is: "altered" | "different" | "missing" | "copy-altered" | "copy-missing";
}

export type VerifyResult =
  | {
      readonly type: "verified";
      readonly discrepancies: readonly Discrepancy[];
      /** How many files were held against the record. */
      readonly count: number;
      /** Why the minutes themselves are not as they were approved; then nothing was built to compare. */
      readonly problems: readonly Problem[];
      readonly sources: readonly SourceText[];
    }
  | { readonly type: "refused"; readonly refusal: Refusal };

/**
 * Holds published files against the record: against what a build makes of it now, byte for byte, against the list of
 * what safermk wrote there, and signed copies against their digests. Nothing is written.
 */
export async function verifyFolder({ folder, cwd }: VerifyRequest): Promise<VerifyResult> {
  const found = await judgedAt(null, cwd);
  if (found.type === "refused") return found;
  const { judged } = found;
  const root = folder ?? judged.files.out;
  const published = await publishedFiles(root, cwd);
  if (published.type === "refused") return published;
  const there = new Map(published.files.map((file) => [file.path, file]));
  const errors = judged.problems.filter(({ severity }) => severity === "error");
  const built = errors.length > 0 ? new Map<string, string>() : await buildAll(judged, there);
  if (!(built instanceof Map)) return { type: "refused", refusal: built };
  const listed = await listedIn(there);
  const wrong: Discrepancy[] = [];
  let count = 0;
  for (const path of new Set([...listed.keys(), ...built.keys()])) {
    const file = there.get(path);
    const digest = file?.read ? digestOf(await file.read()) : null;
    const [list, build] = [listed.get(path), built.get(path)];
    if (digest === null) {
      if (list !== undefined) wrong.push({ path, is: "missing" });
      continue;
    }
    count += 1;
    if (list !== undefined && list !== digest) wrong.push({ path, is: "altered" });
    else if (build !== undefined && build !== digest) wrong.push({ path, is: "different" });
  }
  // Another folder, or an empty one, would be well whatever stood in it.
  const nothing = count === 0 && wrong.length === 0 && errors.length === 0;
  if (nothing) return { type: "refused", refusal: nothingIn(root, cwd) };
  const copies = await signedCopies(judged);
  const discrepancies = [...wrong, ...copies.wrong];
  const { texts: sources } = judged;
  return {
    type: "verified",
    discrepancies,
    count: count + copies.count,
    problems: errors,
    sources,
  };
}

/**
 * The digests of what a build makes now of each document, in the formats that stand there. The list of all and the
 * registers are known by their lines alone: they may have been built without the drafts.
 */
async function buildAll(
  { files, documents }: JudgedProject,
  there: ReadonlyMap<string, PublishedFile>,
): Promise<Map<string, string> | Refusal> {
  const stemOf = stemsOf(files);
  const stems = documents.map(({ file }) => stemOf(file));
  const made = formats.filter((format) =>
    stems.some((stem) => there.has(`${stem}.${endings[format]}`)),
  );
  if (made.length === 0) return new Map();
  // Where no draft is published, what was built knows of none.
  const drafts = documents.filter(({ file, ...one }) => "status" in one && one.status === "draft");
  const issued = !drafts.some(({ file }) =>
    made.some((format) => there.has(`${stemOf(file)}.${endings[format]}`)),
  );
  const request = { paths: [files.root], formats: made, out: null, issued, cwd: files.cwd };
  const result = await compile(request);
  if (result.type === "refused") return result.refusal;
  const { outputs } = result.compilation;
  const sources = new Set(documents.map(({ file }) => file));
  return new Map(
    outputs
      .filter(({ source }) => sources.has(source))
      .map(({ path, content }) => [below(files.out, path), digestOf(content)] as const),
  );
}

function below(folder: string, path: string): string {
  return relative(folder, path).split(sep).join("/");
}

async function listedIn(there: ReadonlyMap<string, PublishedFile>) {
  const read = there.get(manifestName)?.read;
  return manifestLines(read ? Buffer.from(await read()).toString("utf8") : "");
}

async function signedCopies({ records, files }: JudgedProject) {
  const wrong: Discrepancy[] = [];
  let count = 0;
  for (const { signed } of records) {
    if (signed === null) continue;
    const path = `record/${signed.file}`;
    const bytes = await readBytes(path, files.root);
    count += 1;
    if (!(bytes instanceof Uint8Array)) wrong.push({ path, is: "copy-missing" });
    else if (digestOf(bytes) !== signed.digest) wrong.push({ path, is: "copy-altered" });
  }
  return { wrong, count };
}

function nothingIn(root: string, cwd: string): Refusal {
  return {
    message: `Nothing that safermk makes of this project stands in ${relative(cwd, resolve(cwd, root)) || "this folder"}.`,
    hint: "Give the folder of what is published, such as public; safermk build makes it.",
  };
}
