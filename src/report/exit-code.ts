import type { Problem } from "../problem.ts";

/** 1 where there is an error, else 0: warnings let the minutes pass. */
export function exitCode(problems: readonly Problem[]): 0 | 1 {
  return problems.some((problem) => problem.severity === "error") ? 1 : 0;
}
