/** A part of one text, the other, or both: a line or a word. `before` and `after` count from 0. */
export interface PartChange {
  readonly type: "kept" | "removed" | "added";
  readonly before: number;
  readonly after: number;
}

/** Texts with more changes than that are shown as changed throughout. */
const most = 1000;

/** The parts of two texts, those that they share as such (Myers, 1986). */
export function changedParts(
  before: readonly string[],
  after: readonly string[],
): readonly PartChange[] {
  let head = 0;
  while (head < Math.min(before.length, after.length) && before[head] === after[head]) head += 1;
  const trace = furthest(before.slice(head), after.slice(head));
  const kept = Array.from({ length: head }, (_, part) => change("kept", part, part));
  const steps =
    trace === null
      ? replaced(before.length - head, after.length - head)
      : path(trace, before.length - head, after.length - head);
  return [
    ...kept,
    ...steps.map((step) => change(step.type, step.before + head, step.after + head)),
  ];
}

function change(type: PartChange["type"], before: number, after: number): PartChange {
  return { type, before, after };
}

function replaced(before: number, after: number): readonly PartChange[] {
  return [
    ...Array.from({ length: before }, (_, part) => change("removed", part, 0)),
    ...Array.from({ length: after }, (_, part) => change("added", before, part)),
  ];
}

type Reached = ReadonlyMap<number, number>;

/** For each number of changes how far along each diagonal one comes; null where it takes too many. */
function furthest(before: readonly string[], after: readonly string[]): readonly Reached[] | null {
  const trace: Reached[] = [];
  let reached = new Map([[1, 0]]);
  for (let count = 0; count <= most; count++) {
    trace.push(new Map(reached));
    const next = new Map(reached);
    for (let diagonal = -count; diagonal <= count; diagonal += 2) {
      let x = startOf(reached, diagonal, count);
      while (
        x < before.length &&
        x - diagonal < after.length &&
        before[x] === after[x - diagonal]
      ) {
        x += 1;
      }
      next.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return trace;
    }
    reached = next;
  }
  return null;
}

function startOf(reached: Reached, diagonal: number, count: number): number {
  return goesDown(reached, diagonal, count)
    ? (reached.get(diagonal + 1) ?? 0)
    : (reached.get(diagonal - 1) ?? 0) + 1;
}

function goesDown(reached: Reached, diagonal: number, count: number): boolean {
  if (diagonal === -count) return true;
  if (diagonal === count) return false;
  return (reached.get(diagonal - 1) ?? -1) < (reached.get(diagonal + 1) ?? -1);
}

/** The way back from the end. */
function path(trace: readonly Reached[], before: number, after: number): readonly PartChange[] {
  const steps: PartChange[] = [];
  let [x, y] = [before, after];
  for (let count = trace.length - 1; count >= 0; count--) {
    const reached = trace[count] ?? new Map();
    const diagonal = x - y;
    const down = goesDown(reached, diagonal, count);
    const from = reached.get(down ? diagonal + 1 : diagonal - 1) ?? 0;
    const start = down ? from : from + 1;
    while (x > start && y > start - diagonal) steps.push(change("kept", --x, --y));
    if (count === 0) break;
    if (down) steps.push(change("added", x, --y));
    else steps.push(change("removed", --x, y));
  }
  return steps.reverse();
}
