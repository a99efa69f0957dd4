import { dirname } from "node:path";
import type { Refusal } from "../problem.ts";
import { askGit, namedByGit, workTreeOf } from "./git.ts";
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
    const answer = await ask(tree, places);
    if (answer === "ignored") continue;
    const folder = out ?? dirname(paths[0] ?? cwd);
    const line = out === null ? "*.restricted.*" : `${namedByGit(tree, await realPlace(out))}/`;
    return answer === "tracked" ? tracked(folder, line, cwd) : unknown(folder, cwd);
  }
  return null;
}

/** Whether git ignores all of some paths. A file that is tracked already is not ignored. */
async function ask(
  tree: string,
  places: readonly string[],
): Promise<"ignored" | "tracked" | "unknown"> {
  const names = places.map((place) => namedByGit(tree, place));
  const input = names.map((name) => `${name}\0`).join("");
  const { status, stdout } = await askGit(tree, ["check-ignore", "--stdin", "-z"], input);
  if (status !== 0 && status !== 1) return "unknown";
  const ignored = new Set(stdout.toString("utf8").split("\0"));
  return names.every((name) => ignored.has(name)) ? "ignored" : "tracked";
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
