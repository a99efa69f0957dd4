import type { Source } from "../parse/index.ts";
import type { Edit, Problem } from "../problem.ts";
import { applyEdits } from "./apply-edits.ts";
import { chooseMends } from "./choose-mends.ts";

export interface Formatted {
  readonly text: string;
  /** How many slips were mended. */
  readonly mended: number;
  /** Of the text as it is now. */
  readonly problems: readonly Problem[];
}

/** What the stages that read a source find in it. */
export type Reader = (source: Source) => readonly Problem[];

/** A mend may bring another slip to light; mends are tried one by one no more often than this. */
const most = { rounds: 20, trials: 50 };

/**
 * Mends the slips of a source that can be mended without guessing, and touches nothing else. Goes
 * round until nothing changes. A mend that does not leave fewer errors is not made.
 */
export function format(source: Source, read: Reader): Formatted {
  let state: Formatted = { text: source.text, mended: 0, problems: read(source) };
  for (let round = 0; round < most.rounds; round++) {
    const mends = chooseMends(state.problems);
    const next = mends.length === 0 ? null : mendedWith(mends, state, source, read);
    if (next === null) return state;
    state = next;
  }
  return state;
}

type Mend = readonly Edit[];

/** All mends together, or else those of them that can be made; null where none can. */
function mendedWith(
  mends: readonly Mend[],
  state: Formatted,
  source: Source,
  read: Reader,
): Formatted | null {
  const together = tried(mends, state, state, source, read);
  if (together !== null || mends.length === 1) return together;
  let best: Formatted | null = null;
  const made: Mend[] = [];
  for (const mend of mends.slice(0, most.trials)) {
    const next = tried([...made, mend], state, best ?? state, source, read);
    if (next === null) continue;
    made.push(mend);
    best = next;
  }
  return best;
}

/** A state with some mends made; null where that leaves no fewer errors than the best so far. */
function tried(
  mends: readonly Mend[],
  state: Formatted,
  best: Formatted,
  source: Source,
  read: Reader,
): Formatted | null {
  const text = applyEdits(state.text, mends.flat());
  const problems = read({ ...source, text });
  if (errorsIn(problems) >= errorsIn(best.problems)) return null;
  return { text, mended: state.mended + mends.length, problems };
}

function errorsIn(problems: readonly Problem[]): number {
  return problems.filter(({ severity }) => severity === "error").length;
}
