import type { VoidNumber } from "../meeting/number.ts";

/** What is made of items, with what is made of void numbers in their places. */
export function withVoids<Made>(
  items: readonly Made[],
  voids: readonly VoidNumber[],
  make: (one: VoidNumber) => Made,
): readonly Made[] {
  const before = (at: number) => voids.filter(({ follows }) => follows === at).map(make);
  return [...items.flatMap((item, at) => [...before(at), item]), ...before(items.length)];
}
