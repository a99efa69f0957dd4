import { relative, sep } from "node:path";

/** A path as people and programs are shown it: from the current folder, with forward slashes. */
export function shownPath(path: string, cwd: string): string {
  return relative(cwd, path).split(sep).join("/");
}
