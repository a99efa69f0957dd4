import { decisionKinds } from "../meeting/decision.ts";

/** Facts of the head, of which each stands once. */
export const headKinds = [
  "title",
  "closing",
  "kind",
  "start",
  "end",
  "place",
  "chair",
  "resumes",
  "lettered",
  "next-meeting",
] as const;

/** What a line of the record may be: words that a person understands who reads it without safermk. */
export const lineKinds = [
  ...headKinds,
  // Of the attendance.
  "group",
  "employer",
  "person",
  "others",
  // Of the body: a heading, and a heading again for what follows its sub-items.
  "item",
  "again",
  "prose",
  "list",
  "quotation",
  "table",
  "figure",
  ...decisionKinds,
  "amendment",
  "vote",
  "action",
  "correction",
  "note",
  "arrives",
  "leaves",
  "takes-chair",
  "interest",
  "adjourned",
  "resumed",
  // What is not for the public: a digest of its words.
  "restricted",
] as const;

export type LineKind = (typeof lineKinds)[number];

/**
 * One thing that minutes say: a fact of the head, a person, a heading, a paragraph, a decision. Words are
 * the clerk's: NFC, a line feed between paragraphs, and nothing of what a house says.
 */
export interface Line {
  readonly kind: LineKind;
  readonly words: string;
  /** What else is said of it, in the order in which it is written: who moved it, how it was voted on. */
  readonly facts: Facts;
}

export type Facts = Readonly<Record<string, string>>;

/** A line; facts that are not said, or are empty, are left out. Where there are no words stands a hyphen. */
export function line(
  kind: LineKind,
  words: string,
  facts: Readonly<Record<string, string | null>> = {},
): Line {
  const said = Object.entries(facts).flatMap(([name, fact]) =>
    fact === null || fact === "" ? [] : [[name, fact.normalize("NFC")] as const],
  );
  return { kind, words: words.normalize("NFC") || "-", facts: Object.fromEntries(said) };
}
