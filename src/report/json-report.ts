import type { Output } from "../output.ts";
import type { Problem } from "../problem.ts";
import type { Waiver } from "../waiver.ts";
import { restrictedMark } from "./restricted-mark.ts";
import { safeJson } from "./safe-json.ts";
import { shownPath } from "./shown-path.ts";
import { type ShownProblem, shownProblems } from "./shown-problems.ts";
import type { SourceText } from "./source-text.ts";

export interface Built {
  readonly outputs: readonly Output[];
  /** Absolute paths of what earlier builds had made. */
  readonly removed: readonly string[];
}

/**
 * What a program reads: what was built and removed, unless it is null, the problems, and numbers that were waived. A place in
 * restricted text ends where it begins, since a length can give a name away.
 */
export function jsonReport(
  built: Built | null,
  problems: readonly Problem[],
  sources: readonly SourceText[],
  cwd: string,
  waivers: readonly Waiver[] = [],
): string {
  const shown = shownProblems(problems, sources).map(fields);
  const report = {
    ...(built === null ? {} : builtFields(built, cwd)),
    problems: shown,
    ...(waivers.length === 0 ? {} : { waived: waivers.map(waiverFields) }),
  };
  return safeJson(report);
}

function builtFields({ outputs, removed }: Built, cwd: string) {
  return {
    outputs: outputs.map((output) => outputFields(output, cwd)),
    removed: removed.map((path) => shownPath(path, cwd)),
  };
}

function waiverFields({ prints, reason, file, line }: Waiver) {
  return { number: prints, reason: reason ?? restrictedMark, file, line };
}

function outputFields({ source, format, edition, path }: Output, cwd: string) {
  return { source, format, edition, path: shownPath(path, cwd) };
}

function fields({ problem, message, hint, masked }: ShownProblem) {
  const { rule, severity, place } = problem;
  const end = masked ? place.start : place.end;
  return {
    rule,
    severity,
    message,
    hint,
    file: place.file,
    line: place.start.line,
    column: place.start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}
