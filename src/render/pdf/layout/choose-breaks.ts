/** A place where a stretch may end, before the thing numbered `end`, and what that costs. */
export interface Break {
  readonly end: number;
  readonly cost: number;
}

/**
 * Cuts `count` things into stretches that cost least together; gives where each begins. Every
 * stretch has a way to end, and none is empty.
 */
export function chooseBreaks(
  count: number,
  breaksFrom: (start: number) => readonly Break[],
): readonly number[] {
  if (count === 0) return [0];
  const best: ({ readonly cost: number; readonly start: number } | undefined)[] = [
    { cost: 0, start: 0 },
  ];
  for (let start = 0; start < count; start++) {
    const here = best[start];
    if (here === undefined) continue;
    for (const { end, cost } of breaksFrom(start)) {
      const known = best[end];
      const whole = here.cost + cost;
      if (known === undefined || whole < known.cost) best[end] = { cost: whole, start };
    }
  }
  const starts: number[] = [];
  for (let end = count; end > 0; ) {
    const start = best[end]?.start ?? 0;
    starts.push(start);
    end = start;
  }
  return starts.reverse();
}
