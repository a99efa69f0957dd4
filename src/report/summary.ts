import type { Problem } from "../problem.ts";
import { harmless } from "./harmless.ts";

/** "2 errors, 1 warning in meetings/2020-01-30.md" */
export function summary(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === "error").length;
  const counts = [counted(errors, "error"), counted(problems.length - errors, "warning")];
  const named = counts.filter((count) => count !== null);
  if (named.length === 0) return "No problems found.";
  return `${named.join(", ")} in ${where(problems)}`;
}

function where(problems: readonly Problem[]): string {
  const files = new Set(problems.map((problem) => problem.place.file));
  const [only] = files;
  return files.size === 1 && only !== undefined ? harmless(only) : `${files.size} files`;
}

function counted(count: number, noun: string): string | null {
  if (count === 0) return null;
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
