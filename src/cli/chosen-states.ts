import { resolve } from "node:path";
import type { StateNamed } from "../compile/index.ts";
import { isThere } from "../read/index.ts";
import { shownPath } from "../report/index.ts";
import { UsageError } from "./usage-error.ts";

export interface ChosenStates {
  /** Null for the record of the meeting. */
  readonly before: StateNamed | null;
  readonly after: StateNamed;
}

/** Which two states the command line names: files, REVISION:FILE, or one file and what it is held against. */
export async function chosenStates(
  paths: readonly string[],
  since: string | null,
  cwd: string,
): Promise<ChosenStates> {
  const [before = "", after = null, more = null] = paths;
  if (more !== null) throw new UsageError(tooMany);
  if (since !== null && after !== null) throw new UsageError(bothNamed);
  const first = await stateNamed(before, cwd);
  if (after !== null) return { before: first, after: await stateNamed(after, cwd) };
  if (since === null) return { before: null, after: first };
  const name = `${since}:${shownPath(first.path, cwd)}`;
  return { before: { path: first.path, revision: since, name }, after: first };
}

/** What is there as a file is a file; else what stands before the last colon is a revision. */
async function stateNamed(typed: string, cwd: string): Promise<StateNamed> {
  const path = resolve(cwd, typed);
  const colon = typed.lastIndexOf(":");
  // A colon behind one letter is that of a drive.
  if (colon < 2 || (await isThere(path))) {
    return { path, revision: null, name: shownPath(path, cwd) };
  }
  const file = typed.slice(colon + 1);
  if (file.trim() === "") throw new UsageError(noFile(typed));
  return { path: resolve(cwd, file), revision: typed.slice(0, colon), name: typed };
}

const tooMany = {
  message: "More than two states of minutes are named.",
  hint: "Name one file, or two: safermk diff BEFORE AFTER.",
};

const bothNamed = {
  message: "--since stands with two files, and holds one against itself.",
  hint: "Write safermk diff --since REVISION FILE, or safermk diff BEFORE AFTER.",
};

function noFile(typed: string) {
  return {
    message: `"${typed}" names a revision and no file.`,
    hint: `Write the path of the minutes behind the colon: ${typed}meetings/2020-01-30.md.`,
  };
}
