import { lstat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Refusal } from "../problem.ts";
import { inWords } from "./in-words.ts";

/** Why there are no sources at a place in a project that was asked for. */
export async function refusePlace(place: string, root: string, cwd: string): Promise<Refusal> {
  const link = await linkOnTheWay(root, relative(root, place));
  if (link === null) {
    return {
      message: `There are no minutes in ${inWords(place, cwd)}.`,
      hint: "Minutes are files whose names end in .md; README.md and files in public/, restricted/ and record/ are left out.",
    };
  }
  return {
    message: `${inWords(link, cwd)} is a link, and safermk does not follow links.`,
    hint: "Give the path that the link leads to.",
  };
}

/** The first link on the way from a folder to what lies below it. */
async function linkOnTheWay(folder: string, way: string): Promise<string | null> {
  let path = folder;
  for (const step of way.split(sep)) {
    path = join(path, step);
    if ((await lstat(path)).isSymbolicLink()) return path;
  }
  return null;
}
