import { digestOf } from "../manifest.ts";
import { type Line, line } from "./line.ts";
import { linesOf, type Recordable } from "./lines-of.ts";

/** The words of a meeting as the record keeps them: of what is not for the public a digest alone. */
export function recordedLines(meeting: Recordable): readonly Line[] {
  return linesOf(meeting, digested);
}

/** What stands in the place of lines that are not for the public: by it is seen whether they change. */
export function digested(lines: readonly Line[]): readonly Line[] {
  return [line("restricted", `sha256:${digestOf(JSON.stringify(lines))}`)];
}
