/** What is to become of a construct: its words in print, or an error. Never prose, never nothing. */
export type Outcome =
  | { readonly type: "prints"; readonly words: string }
  | { readonly type: "refused"; readonly rule: string; readonly times: number };

/** A construct by its name, with its source. */
export type Case = readonly [name: string, source: string, outcome: Outcome];

/** The words as a reader finds them, with one space between them. */
export function prints(words: string): Outcome {
  return { type: "prints", words };
}

/** One slip is one problem, unless the source holds several. */
export function refused(rule = "unknown-construct", times = 1): Outcome {
  return { type: "refused", rule, times };
}
