import type { Change } from "../diff/index.ts";
import { harmless } from "./harmless.ts";
import { safeJson } from "./safe-json.ts";
import { whyHidden } from "./why-hidden.ts";

/** The names of two states that were compared. */
export interface ComparedNames {
  readonly before: string;
  readonly after: string;
}

/**
 * What changed, a line for each thing that a member wants to know. The words of a change are asked for, since
 * every start loads what reports and only diff compares.
 */
export function changesReport(
  { before, after }: ComparedNames,
  changes: readonly Change[],
  wordsOf: (change: Change) => string,
): string {
  const count = changes.length === 1 ? "1 change" : `${changes.length} changes`;
  const head = harmless(`${before} -> ${after}`);
  if (changes.length === 0) return `${head}\n\nThe words are the same.\n`;
  const lines = changes.map((change) => harmless(wordsOf(change).replaceAll("\n", " ")));
  const hides = changes.some(({ restricted }) => restricted) ? [whyHidden, ""] : [];
  return [head, "", ...lines, "", ...hides, `${count}.`, ""].join("\n");
}

/** The same for programs. */
export function changesData({ before, after }: ComparedNames, changes: readonly Change[]): string {
  return safeJson({ before, after, changes });
}
