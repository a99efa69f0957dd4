import { label } from "../number/index.ts";

/** The labels of a list and of the lists inside it. */
export interface ListLabels {
  readonly label: (ordered: boolean, ordinal: number) => string;
  /** Whether its labels count: a house may print the same before each entry of an ordered list. */
  readonly counts: (ordered: boolean) => boolean;
  /** Those of a list inside this one. */
  readonly inside: (ordered: boolean) => ListLabels;
}

/** `patterns` are one a depth; the last serves all that are deeper. */
export function listLabels(patterns: readonly string[], bullet: string): ListLabels {
  const [pattern = "{n}.", ...rest] = patterns;
  return {
    label: (ordered, ordinal) => (ordered ? label(pattern, ordinal) : bullet),
    counts: (ordered) => ordered && /\{[nai]\}/.test(pattern),
    inside: (ordered) =>
      listLabels(ordered && rest.length > 0 ? rest : [pattern, ...(ordered ? [] : rest)], bullet),
  };
}
