import type { Problem } from "../problem.ts";

/** The files in which something is an error. */
export function faultyFiles(problems: readonly Problem[]): ReadonlySet<string> {
  const errors = problems.filter(({ severity }) => severity === "error");
  return new Set(errors.map(({ place }) => place.file));
}
