import type { Problem } from "../problem.ts";

/**
 * Problems but for those at a place of which reading has told already: a date at fault is judged
 * by what was probably meant, and one slip is one problem.
 */
export function withoutEchoes(
  told: readonly Problem[],
  later: readonly Problem[],
): readonly Problem[] {
  const places = new Set(told.filter(({ severity }) => severity === "error").map(placeOf));
  return later.filter((problem) => !places.has(placeOf(problem)));
}

function placeOf({ place }: Problem): string {
  return `${place.file}:${place.start.offset}`;
}
