import type { Problem } from "../problem.ts";

/** What several documents have in common, such as the name of their body, is at fault once. */
export function toldOnce(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ rule, place: { file, start } }) => {
    const place = `${rule} ${file} ${start.offset}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}
