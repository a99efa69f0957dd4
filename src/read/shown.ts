import { relative, sep } from "node:path";

/** A path as people are shown it: relative, with forward slashes. */
export function shown(path: string, from: string): string {
  return relative(from, path).split(sep).join("/") || ".";
}
