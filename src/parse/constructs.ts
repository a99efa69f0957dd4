import { decisionKinds } from "../meeting/decision.ts";

/** Words that open a block with three colons. */
export const blockNames: ReadonlySet<string> = new Set([
  ...decisionKinds,
  "restricted",
  "summary",
  "clerk",
  "vote",
  "amendment",
  "action",
  "correction",
  "note",
]);

/** Words that follow two colons on a line of their own. */
export const leafNames: ReadonlySet<string> = new Set([
  "arrived",
  "left",
  "interest",
  "chair",
  "adjourned",
  "resumed",
]);

/** Blocks that may hold other blocks. */
export const holders: ReadonlySet<string> = new Set(["restricted", "summary"]);

/** Blocks whose words are in no public edition. */
export const secret: ReadonlySet<string> = new Set(["restricted", "clerk"]);

/** Classes of a heading. Any other may be a slip for what restricts it. */
export const publicClasses: ReadonlySet<string> = new Set(["unnumbered", "appendix"]);

/** What restricts a heading. */
export const secretHeadingAttributes = ["exempt", "confidential", "release", "private-title"];

/** Attributes of a heading that say nothing of restricted text. Any other may be a slip for one. */
export const publicHeadingAttributes: ReadonlySet<string> = new Set([
  "agenda",
  "urgent",
  "number",
  "waived",
]);

/** Attributes that have no value. */
export const flags: ReadonlySet<string> = new Set([
  "confidential",
  "readmits-public",
  "left",
  "dispensation",
  "lost",
  "carried",
]);

/** Attributes whose value is words: names of people, and reasons. */
export const wordyAttributes: ReadonlySet<string> = new Set([
  "moved",
  "seconded",
  "owner",
  "name",
  "nature",
  "urgent",
  "waived",
  "private-title",
]);
