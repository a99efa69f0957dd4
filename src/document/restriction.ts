import type { Block } from "./nodes.ts";

/** What heads a document that is not for the public: that it is none, and why. */
export interface Notice {
  readonly type: "notice";
  /** "NOT FOR PUBLICATION" */
  readonly label: string;
  readonly text: string;
}

/** Lines between which something is not for the public. */
export interface Limits {
  /** "Restricted: paragraph 3 of Schedule 12A" */
  readonly begins: string;
  readonly ends: string;
}

/** Part of the restricted edition that is told from what stands round it. */
export type Passage = RestrictedPassage | SummaryPassage;

/** What is not for the public. */
export interface RestrictedPassage {
  readonly type: "passage";
  readonly kind: "restricted";
  readonly limits: Limits;
  readonly children: readonly Block[];
}

/** What the public is told of an item that is not for it. */
export interface SummaryPassage {
  readonly type: "passage";
  readonly kind: "summary";
  /** "Summary for the public:" */
  readonly label: string;
  readonly children: readonly Block[];
}
