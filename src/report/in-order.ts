import type { Problem } from "../problem.ts";

/** The problems by file, line, column and rule. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.place.file, b.place.file) ||
      a.place.start.line - b.place.start.line ||
      a.place.start.column - b.place.start.column ||
      compare(a.rule, b.rule),
  );
}

/** By code unit: the same order in every locale. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
