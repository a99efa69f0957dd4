import { shown } from "./shown.ts";

/** A path inside a sentence, where a bare "." or ".." would be read as its end. */
export function inWords(path: string, cwd: string): string {
  const name = shown(path, cwd);
  return name === "." ? "this folder" : `"${name}"`;
}
