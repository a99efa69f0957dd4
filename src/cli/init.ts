import { relative, resolve } from "node:path";
import { beginProject } from "../compile.ts";
import { findProject } from "../read/index.ts";
import { shownPath } from "../report/index.ts";
import { writeMissing } from "../write/index.ts";
import type { InitOptions } from "./commands/init.ts";
import { mustBeNamed } from "./must-be-named.ts";
import { projectAnswers } from "./project-answers.ts";
import { refuse } from "./refuse.ts";
import { today } from "./today.ts";
import { version } from "./version.ts";

/** Begins a project, and says what was made and what to do next; gives the exit code. */
export async function init(folder: string | undefined, options: InitOptions): Promise<number> {
  const cwd = process.cwd();
  if (folder !== undefined) mustBeNamed([folder]);
  const root = resolve(cwd, folder ?? ".");
  const there = await findProject(root);
  if (there !== null) return refuse(alreadyThere(there, root, cwd));
  const terminal = process.stdin.isTTY === true && process.stderr.isTTY === true;
  const answers = await projectAnswers(options, today(), terminal);
  const begun = await beginProject(answers, root, version);
  if (begun.type === "refused") return refuse(begun.refusal);
  const result = await writeMissing(begun.files);
  if (result.type === "refused") return refuse(result.refusal);
  for (const path of result.written) process.stdout.write(`${shownPath(path, cwd)}\n`);
  for (const path of result.left) {
    process.stderr.write(`Left as it is, since it was there: ${shownPath(path, cwd)}\n`);
  }
  process.stderr.write(
    next(
      root,
      cwd,
      result.left.some((path) => path.endsWith(".gitignore")),
    ),
  );
  return 0;
}

function next(root: string, cwd: string, ignores: boolean): string {
  const way = relative(cwd, root);
  const place = way === "" ? "" : ` in ${shownPath(root, cwd)}`;
  return [
    "This folder will hold what is not for the public: keep its repository private, and publish public/ alone.",
    ...(ignores ? ["See that .gitignore leaves out restricted/."] : []),
    `Write who was there and what came of each item; "safermk check"${place} says what is missing, "safermk build" makes the pages.`,
    "",
  ].join("\n");
}

function alreadyThere(there: string, root: string, cwd: string) {
  const where = shownPath(there, cwd);
  return {
    message:
      there === root
        ? "There is a project in this folder already: safermk.yaml."
        : `This folder is in a project already: there is a safermk.yaml in "${where}".`,
    hint:
      there === root
        ? "safermk new begins the next meeting. Another body goes into safermk.yaml, below bodies."
        : "Choose a folder outside it, or put another body into its safermk.yaml.",
  };
}
