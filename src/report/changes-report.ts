import { type Change, changeWords } from "../diff/index.ts";
import { harmless } from "./harmless.ts";
import { safeJson } from "./safe-json.ts";
import { whyHidden } from "./why-hidden.ts";

/** The names of two states that were compared. */
export interface ComparedNames {
  readonly before: string;
  readonly after: string;
}

/** What changed, a line for each thing that a member wants to know. */
export function changesReport(
  { before, after }: ComparedNames,
  changes: readonly Change[],
): string {
  const count = changes.length === 1 ? "1 change" : `${changes.length} changes`;
  const head = harmless(`${before} -> ${after}`);
  if (changes.length === 0) return `${head}\n\nThe words are the same.\n`;
  const lines = changes.map((change) => harmless(changeWords(change).replaceAll("\n", " ")));
  const hides = changes.some(({ restricted }) => restricted) ? [whyHidden, ""] : [];
  return [head, "", ...lines, "", ...hides, `${count}.`, ""].join("\n");
}

/** The same for programs. */
export function changesData({ before, after }: ComparedNames, changes: readonly Change[]): string {
  return safeJson({ before, after, changes });
}
