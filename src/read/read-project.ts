import { stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { inBatches } from "../in-batches.ts";
import { type Edition, listName } from "../output.ts";
import type { Source } from "../parse/index.ts";
import type { Problem, Refusal } from "../problem.ts";
import { registerName } from "../register/index.ts";
import { contains } from "./contains.ts";
import { findProject } from "./find-project.ts";
import { inWords } from "./in-words.ts";
import { listSources } from "./list-sources.ts";
import { readIfThere } from "./read-if-there.ts";
import { type RecordText, readRecords } from "./read-records.ts";
import { readText } from "./read-text.ts";
import { refusalFor } from "./refusal-for.ts";
import { refuseCrowd } from "./refuse-crowd.ts";
import { type Refused, refuseEmpty } from "./refuse-empty.ts";
import { refuseOut } from "./refuse-out.ts";
import { shown } from "./shown.ts";
import { tellLinks } from "./tell-links.ts";

/** A project's files, as they are on disk. */
export interface ProjectFiles {
  /** The folder of safermk.yaml, or of a file that stands alone: an absolute path. */
  readonly root: string;
  /** The current folder, from which files are shown. */
  readonly cwd: string;
  /** Whether it is a single file without a project, whose head holds what the project would. */
  readonly alone: boolean;
  /** Where outputs go: an absolute path. */
  readonly out: string;
  /** safermk.yaml; null where there is none, or where it could not be read as text. */
  readonly config: { readonly file: string; readonly text: string } | null;
  /** people.yaml; null where there is none, or where it could not be read as text. */
  readonly people: { readonly file: string; readonly text: string } | null;
  /** numbers.yaml; null where there is none, or where it could not be read as text. */
  readonly register: { readonly file: string; readonly text: string } | null;
  /** What `record/` keeps; never later than the register, which is written before it. */
  readonly records: readonly RecordText[];
  /** Without those that could not be read as text. */
  readonly sources: readonly Source[];
  /** The sources that were asked for, by their `file`. */
  readonly wanted: ReadonlySet<string>;
  /** Whether the project's own folder was asked for, and not some files or folders in it. */
  readonly whole: boolean;
  /** Whether a list of documents stands among the outputs already. */
  readonly listed: boolean;
  readonly problems: readonly Problem[];
}

export type ReadResult =
  | { readonly type: "read"; readonly files: ProjectFiles }
  | { readonly type: "alone"; readonly each: readonly ProjectFiles[] }
  | Refused;

/** Finds the project that the paths belong to and reads its sources, each once. */
export async function readProjectFiles(
  paths: readonly string[],
  out: string | null,
  cwd: string,
  edition: Edition = "public",
): Promise<ReadResult> {
  const asked = paths.length === 0 ? [cwd] : paths.map((path) => resolve(cwd, path));
  try {
    const roots = await Promise.all(asked.map(rootOf));
    if (roots.every((root) => root === null) && asked.every(isMinutes)) {
      return await readAlone(asked, out === null ? null : resolve(cwd, out), cwd);
    }
    const lost = roots.indexOf(null);
    if (lost >= 0) return refuse(noProject(inWords(asked[lost] ?? cwd, cwd)));
    const [root = null, ...others] = new Set(roots);
    if (root === null || others.length > 0) return refuse(twoProjects);
    return await readAll(root, asked, out === null ? null : resolve(cwd, out), cwd, edition);
  } catch (error) {
    return refuse(refusalFor(error, cwd));
  }
}

async function readAll(
  root: string,
  asked: readonly string[],
  out: string | null,
  cwd: string,
  edition: Edition,
): Promise<ReadResult> {
  const configPath = join(root, "safermk.yaml");
  const records = await readRecords(root, cwd);
  const [config, people, register, { sources: listed, links }] = await Promise.all([
    readText(configPath, root, cwd),
    readIfThere(join(root, "people.yaml"), root, cwd),
    readIfThere(join(root, registerName), root, cwd),
    listSources(root),
  ]);
  const crowd = refuseCrowd(listed, inWords(root, cwd));
  if (crowd !== null) return refuse(crowd);
  const misplaced = out === null ? null : await refuseOut(out, root, listed, cwd);
  if (misplaced !== null) return refuse(misplaced);
  const outputs = out ?? join(root, edition);
  const others = links.filter((path) => !contains(outputs, path));
  const strays = await tellLinks(others, listed, root, cwd);
  const missed = strays.length > 0 || register !== null;
  const empty = await refuseEmpty(asked, listed, { root, outputs, missed }, cwd);
  if (empty !== null) return empty;
  const read = await inBatches(listed, async (path) => ({
    ...(await readText(path, root, cwd)),
    key: shown(path, root),
  }));
  const wanted = listed.filter((path) => asked.some((place) => contains(place, path)));
  const files: ProjectFiles = {
    root,
    cwd,
    alone: false,
    out: outputs,
    config: config.problem === null ? config : null,
    people: people?.problem === null ? people : null,
    register: register?.problem === null ? register : null,
    records,
    sources: read.filter(({ problem }) => problem === null),
    wanted: new Set(wanted.map((path) => shown(path, cwd))),
    whole: asked.some((place) => contains(place, root)),
    listed: await isFile(join(outputs, listName)),
    problems: [
      ...[config, people, register, ...read].flatMap((file) => file?.problem ?? []),
      ...strays,
    ],
  };
  return { type: "read", files };
}

/** Files without a project, each by itself; one that is named twice is read once. */
async function readAlone(
  asked: readonly string[],
  out: string | null,
  cwd: string,
): Promise<ReadResult> {
  for (const path of asked) {
    const found = await stat(path);
    if (found.isDirectory()) return refuse(noProject(inWords(path, cwd)));
  }
  const each = await inBatches([...new Set(asked)], async (path): Promise<ProjectFiles> => {
    const source = { ...(await readText(path, dirname(path), cwd)), key: basename(path) };
    const { file, problem } = source;
    return {
      root: dirname(path),
      cwd,
      alone: true,
      out: out ?? dirname(path),
      config: null,
      people: null,
      register: null,
      records: [],
      sources: problem === null ? [source] : [],
      wanted: new Set([file]),
      whole: false,
      listed: false,
      problems: problem === null ? [] : [problem],
    };
  });
  return { type: "alone", each };
}

function isMinutes(path: string): boolean {
  return /\.md$/i.test(path);
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ?? false;
}

async function rootOf(path: string): Promise<string | null> {
  const found = await stat(path);
  return findProject(found.isDirectory() ? path : dirname(path));
}

function refuse(refusal: Refusal): ReadResult {
  return { type: "refused", refusal, left: null };
}

function noProject(path: string): Refusal {
  return {
    message: `There is no safermk.yaml in ${path} nor in any folder above it.`,
    hint: "Give the path of a project: a folder that holds a safermk.yaml, or a file below it. Minutes whose name ends in .md can also be built alone.",
  };
}

const twoProjects: Refusal = {
  message: "The paths belong to different projects.",
  hint: "Run safermk once for each project.",
};
