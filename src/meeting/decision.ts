import type { Place } from "../problem.ts";
import type { List, ListItem, Prose } from "./content.ts";
import type { CivilDate } from "./date.ts";
import type { Located } from "./located.ts";

/** The words that open a decision block. */
export const decisionKinds = [
  "resolved",
  "agreed",
  "approved",
  "recommended",
  "noted",
  "deferred",
  "referred",
  "withdrawn",
  "lost",
] as const;

export type DecisionKind = (typeof decisionKinds)[number];

/** A decision of the body, with its lead-in, its limbs (if any) and what follows them. */
export interface Decision<Ids> {
  readonly type: "decision";
  readonly kind: DecisionKind;
  readonly ids: Ids;
  readonly leadIn: readonly (Prose | List)[];
  /** The items of the numbered list inside; empty where the decision has no limbs. */
  readonly limbs: readonly ListItem[];
  /** The number of the first limb. */
  readonly firstLimb: number;
  readonly after: readonly (Prose | List)[];
  /** The meetings whose minutes this decision approves. */
  readonly approves: readonly Located<CivilDate>[];
  readonly excludesPublic: Located<Exemption> | null;
  readonly place: Place;
}

/** Why the public is kept out: paragraphs of Schedule 12A, the 1960 Act, or confidential. */
export type Exemption =
  | { readonly type: "schedule-12a"; readonly paragraphs: readonly number[] }
  | { readonly type: "act-1960" }
  | { readonly type: "confidential" };
