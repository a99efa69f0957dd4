import { label } from "../number/index.ts";

/** The labels of a list and of the lists inside it. */
export interface ListLabels {
  readonly label: (ordered: boolean, ordinal: number) => string;
  /** Those of a list inside this one. */
  readonly inside: (ordered: boolean) => ListLabels;
}

/** `patterns` are one a depth; the last serves all that are deeper. */
export function listLabels(patterns: readonly string[], bullet: string): ListLabels {
  const [pattern = "{n}.", ...rest] = patterns;
  return {
    label: (ordered, ordinal) => (ordered ? label(pattern, ordinal) : bullet),
    inside: (ordered) =>
      listLabels(ordered && rest.length > 0 ? rest : [pattern, ...(ordered ? [] : rest)], bullet),
  };
}
