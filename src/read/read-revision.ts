import { dirname } from "node:path";
import type { Problem, Refusal } from "../problem.ts";
import { decode } from "./decode.ts";
import { askGit, namedByGit, workTreeOf } from "./git.ts";
import { inWords } from "./in-words.ts";
import { realPlace } from "./real-place.ts";
import { refuseLength } from "./refuse-length.ts";

export type ReadRevision =
  | { readonly type: "read"; readonly text: string; readonly problem: Problem | null }
  | { readonly type: "refused"; readonly refusal: Refusal };

/**
 * A file as it was in a revision of git. `path` is absolute and need not be there any more; `file` is what people are
 * shown. Neither is ever taken for an option.
 */
export async function readRevision(
  revision: string,
  path: string,
  file: string,
  cwd: string,
): Promise<ReadRevision> {
  const place = await realPlace(path);
  const tree = await workTreeOf(dirname(place));
  if (tree === null) return refused(noRepository(inWords(path, cwd)));
  const found = await askGit(tree, [
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${revision}^{commit}`,
  ]);
  if (found.status === null || found.status > 1) return refused(noAnswer(inWords(tree, cwd)));
  const commit = found.stdout.toString("utf8").trim();
  if (!/^[0-9a-f]{40,64}$/.test(commit)) return refused(noRevision(revision));
  const blob = await askGit(tree, ["cat-file", "blob", `${commit}:${namedByGit(tree, place)}`]);
  if (blob.status !== 0) return refused(noFile(inWords(path, cwd), revision));
  const read = decode(blob.stdout, file);
  return { type: "read", ...read, problem: read.problem ?? refuseLength(read.text, file) };
}

function refused(refusal: Refusal): ReadRevision {
  return { type: "refused", refusal };
}

function noRepository(path: string): Refusal {
  return {
    message: `There is no git repository round ${path}, so there are no revisions of it.`,
    hint: "Compare two files: safermk diff BEFORE.md AFTER.md. Minutes that are issued are compared with their record by safermk diff FILE alone.",
  };
}

function noRevision(revision: string): Refusal {
  return {
    message: `git knows no revision "${revision}" here.`,
    hint: "Write HEAD for the last commit, HEAD~1 for the one before, or the name of a tag or commit; git log lists them.",
  };
}

function noFile(path: string, revision: string): Refusal {
  return {
    message: `In the revision "${revision}" there is no file ${path}.`,
    hint: "If it had another name then, write both: safermk diff REVISION:OLD-NAME.md NEW-NAME.md.",
  };
}

function noAnswer(tree: string): Refusal {
  return {
    message: `git cannot be asked about ${tree}.`,
    hint: 'See whether git is installed, and what "git log" says in that folder.',
  };
}
