import type { Segment } from "./row.ts";

/** The width of a segment without the space that may end it, in points. */
export function inkWidth({ runs, width }: Segment, size: number): number {
  const last = runs.at(-1);
  return last?.text === " " ? width - (last.width * size) / 1000 : width;
}
