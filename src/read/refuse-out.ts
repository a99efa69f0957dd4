import { realpath } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Refusal } from "../problem.ts";
import { contains } from "./contains.ts";
import { inWords } from "./in-words.ts";

/**
 * Why a folder is no place for outputs, if it is none: it holds the project, or sources of it.
 * Links are resolved, so that a second name for such a folder is refused too.
 */
export async function refuseOut(
  out: string,
  root: string,
  sources: readonly string[],
  cwd: string,
): Promise<Refusal | null> {
  // A folder that is still to be made holds nothing.
  const place = await realpath(out).catch(() => null);
  if (place === null) return null;
  const project = await realpath(root);
  const inside = (path: string) => contains(place, join(project, relative(root, path)));
  if (inside(root)) return refusal(out, "the project itself", cwd);
  return sources.some(inside) ? refusal(out, "minutes to be read", cwd) : null;
}

function refusal(out: string, held: string, cwd: string): Refusal {
  return {
    message: `Outputs cannot go into ${inWords(out, cwd)}: it holds ${held}.`,
    hint: "Choose with --out a folder that is only for outputs, such as --out drafts.",
  };
}
