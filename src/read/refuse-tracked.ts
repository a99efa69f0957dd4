import { stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import type { Refusal } from "../problem.ts";
import { inWords } from "./in-words.ts";
import { realPlace } from "./real-place.ts";

/**
 * Why outputs that are not for the public cannot go where they would: git would take them with the
 * sources. `out` is their folder; null where each stands beside its source.
 */
export async function refuseTracked(
  paths: readonly string[],
  out: string | null,
  cwd: string,
): Promise<Refusal | null> {
  const trees = new Map<string, string[]>();
  for (const path of paths) {
    const place = await realPlace(path);
    const tree = await workTreeOf(dirname(place));
    if (tree !== null) trees.set(tree, [...(trees.get(tree) ?? []), place]);
  }
  for (const [tree, places] of trees) {
    const answer = await askGit(tree, places);
    if (answer === "ignored") continue;
    const folder = out ?? dirname(paths[0] ?? cwd);
    const line = out === null ? "*.restricted.*" : `${slashed(tree, await realPlace(out))}/`;
    return answer === "tracked" ? tracked(folder, line, cwd) : unknown(folder, cwd);
  }
  return null;
}

/** The nearest folder upward that has a `.git`, be it a folder or a file that leads to one. */
async function workTreeOf(folder: string): Promise<string | null> {
  const found = await stat(join(folder, ".git")).catch(() => null);
  if (found !== null) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : workTreeOf(parent);
}

/**
 * Whether git ignores all of some paths. It is asked of this work tree alone, whatever the environment
 * says, and runs no program that the repository names. A file that is tracked already is not ignored.
 */
async function askGit(
  tree: string,
  places: readonly string[],
): Promise<"ignored" | "tracked" | "unknown"> {
  // Hardly any run asks git.
  const { spawnSync } = await import("node:child_process");
  const names = places.map((place) => slashed(tree, place));
  const { status, stdout } = spawnSync(
    "git",
    ["-C", tree, "-c", "core.fsmonitor=false", "check-ignore", "--stdin", "-z"],
    {
      // Windows looks for programs in the current folder first.
      cwd: dirname(process.execPath),
      env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name))),
      input: names.map((name) => `${name}\0`).join(""),
      encoding: "utf8",
    },
  );
  if (status !== 0 && status !== 1) return "unknown";
  const ignored = new Set(stdout.split("\0"));
  return names.every((name) => ignored.has(name)) ? "ignored" : "tracked";
}

function slashed(from: string, to: string): string {
  return relative(from, to).split(sep).join("/");
}

function tracked(folder: string, line: string, cwd: string): Refusal {
  return {
    message: `The restricted edition would go into ${inWords(folder, cwd)}, and git does not leave it out: it could be committed and published.`,
    hint: `Put a line with ${line} into .gitignore. Where only those who may read it can see the repository, --allow-tracked builds it all the same.`,
  };
}

function unknown(folder: string, cwd: string): Refusal {
  return {
    message: `The restricted edition would go into ${inWords(folder, cwd)}, which lies in a git repository, and git cannot be asked whether it leaves it out.`,
    hint: "Choose with --out a folder outside the repository. Where only those who may read it can see the repository, --allow-tracked builds it all the same.",
  };
}
