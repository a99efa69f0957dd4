import type { Problem } from "../problem.ts";

/** What several documents or languages have in common, such as a name or a house, is at fault once. */
export function toldOnce(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ rule, message, place }) => {
    const told = JSON.stringify([rule, message, place]);
    if (seen.has(told)) return false;
    seen.add(told);
    return true;
  });
}
