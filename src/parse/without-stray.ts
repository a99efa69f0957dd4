import type { StrayMark } from "./stray-mark.ts";

/** A line in which spaces stand for what was reported of it. */
export function withoutStray(line: string, stray: StrayMark | null): string {
  if (stray === null) return line;
  const { start, end } = stray;
  return line.slice(0, start) + " ".repeat(end - start) + line.slice(end);
}
