import type { Edit } from "../problem.ts";

/** The text with every edit made; they do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let from = 0;
  const parts = [...edits]
    .sort((one, other) => one.start - other.start || one.end - other.end)
    .map(({ start, end, text: put }) => {
      const part = text.slice(from, start) + put;
      from = end;
      return part;
    });
  return parts.join("") + text.slice(from);
}
