import { resolve } from "node:path";
import { type Formatted, format } from "../format/index.ts";
import type { Source } from "../parse/index.ts";
import type { Problem, Refusal } from "../problem.ts";
import { type ProjectFiles, readProjectFiles } from "../read/index.ts";
import type { SourceText } from "../report/index.ts";
import { readSetting } from "./read-setting.ts";
import { understand } from "./understand.ts";

/** A source as it is, and as it would be with its slips mended. */
export interface MendedSource {
  /** An absolute path. */
  readonly path: string;
  readonly before: SourceText;
  readonly after: SourceText;
  readonly mended: number;
  /** What is left. */
  readonly problems: readonly Problem[];
}

export type MendResult =
  | {
      readonly type: "mended";
      readonly sources: readonly MendedSource[];
      /** Of files that cannot be read as text. */
      readonly problems: readonly Problem[];
    }
  | { readonly type: "refused"; readonly refusal: Refusal };

/** Mends the sources that were asked for, each by itself; nothing is written here. */
export async function mendAll(paths: readonly string[], cwd: string): Promise<MendResult> {
  const read = await readProjectFiles(paths, null, cwd);
  if (read.type === "refused") return { type: "refused", refusal: read.refusal };
  const projects = read.type === "alone" ? read.each : [read.files];
  const sources = await Promise.all(projects.map(mendProject));
  const problems = projects.flatMap(({ problems: found, wanted }) =>
    found.filter(({ place }) => wanted.has(place.file)),
  );
  return { type: "mended", sources: sources.flat(), problems };
}

async function mendProject(files: ProjectFiles): Promise<readonly MendedSource[]> {
  const setting = await readSetting(files);
  const reading = (source: Source) => understand(source, setting);
  return files.sources
    .filter(({ file }) => files.wanted.has(file))
    .map((source) => {
      const formatted = format(source, (changed) => reading(changed).problems);
      return mendedSource(source, formatted, reading, files.cwd);
    });
}

function mendedSource(
  source: Source,
  { text, mended, problems }: Formatted,
  reading: (source: Source) => { readonly text: SourceText },
  cwd: string,
): MendedSource {
  const before = reading(source).text;
  const after = mended === 0 ? before : reading({ ...source, text }).text;
  return { path: resolve(cwd, source.file), before, after, mended, problems };
}
