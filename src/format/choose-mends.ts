import type { Edit, Problem } from "../problem.ts";

type Mend = readonly Edit[];

/** The mends that can be made together: of two that meet, the one that begins first. */
export function chooseMends(problems: readonly Problem[]): readonly Mend[] {
  const mends = problems.flatMap(({ mend }) => (mend === undefined ? [] : [mend]));
  const sorted = [...mends].sort((one, other) => startOf(one) - startOf(other));
  const taken: Edit[] = [];
  return sorted.filter((mend) => {
    if (mend.some((edit) => taken.some((other) => meet(edit, other)))) return false;
    taken.push(...mend);
    return true;
  });
}

function startOf(mend: Mend): number {
  return Math.min(...mend.map(({ start }) => start));
}

function meet(one: Edit, other: Edit): boolean {
  return one.start <= other.end && other.start <= one.end;
}
