import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { textsOf } from "./texts-of.ts";

/** All that a folder holds, in small letters: the names of files with an ending, and each of them as bytes and unpacked. */
export function everythingIn(folder: string, ending = ""): string {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = paths.filter(
    (path) => statSync(join(folder, path)).isFile() && path.endsWith(ending),
  );
  const contents = files.flatMap((path) => textsOf(readFileSync(join(folder, path))));
  return [...files, ...contents].join("\n").toLowerCase();
}
