import type { Manifest } from "../manifest.ts";
import { listName } from "../output.ts";

const registers: ReadonlySet<string> = new Set([
  "registers/decisions",
  "registers/actions",
  "registers/attendance",
]);

/** What a build made, by path with digests. */
export interface Made {
  readonly built: Manifest;
  /** The data of every document of the project, also where it was not asked for; null for a build of some files. */
  readonly data: Manifest | null;
}

/**
 * What a manifest lists and a build shows to be out of date. A build of the whole project: all of a source
 * that is no longer built, in every format; and of one that is, what was made earlier in a format that was not
 * asked for now, unless its data is still the same. A build of some files: of theirs, what is no longer the same.
 */
export function outOfDate(listed: Manifest, { built, data }: Made): readonly string[] {
  const earlier = new Set(documentsIn(listed).map(stemOf));
  const now = new Set(documentsIn(data ?? built).map(stemOf));
  const isSame = (stem: string) => {
    if (!now.has(stem)) return data === null;
    const evidence = evidenceOf(stem, listed);
    if (data !== null) return evidence.some((path) => made(path) === listed.get(path));
    return evidence.every((path) => !built.has(path) || built.get(path) === listed.get(path));
  };
  const made = (path: string) => data?.get(path) ?? built.get(path);
  // The list names every document in all its formats.
  const all = [...now].every((stem) => earlier.has(stem)) && [...earlier].every(isSame);
  return [...listed.keys()].filter((path) => {
    if (built.has(path)) return false;
    // So do the registers, whose own data only a build of the whole project makes.
    const gathered = path === listName || (data === null && registers.has(stemOf(path)));
    return gathered ? !all : !isSame(stemOf(path));
  });
}

function documentsIn(files: Manifest): readonly string[] {
  return [...files.keys()].filter((path) => path !== listName);
}

/** A path without its ending: what all files of one document have in common. */
export function stemOf(path: string): string {
  return path.replace(/\.[^./]+$/, "");
}

/** By what is seen whether a document is the same: its data or, where none was made, what else is made of it alone. */
function evidenceOf(stem: string, listed: Manifest): readonly string[] {
  const json = `${stem}.json`;
  return listed.has(json) ? [json] : [`${stem}.pdf`, `${stem}.txt`].filter((p) => listed.has(p));
}
