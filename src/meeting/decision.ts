import type { Place } from "../problem.ts";
import type { Task } from "./action.ts";
import type { CitedMinute } from "./citation.ts";
import type { Flow, ListItem } from "./content.ts";
import type { CivilDate } from "./date.ts";
import type { Located } from "./located.ts";
import type { Named } from "./named.ts";
import type { Poll } from "./vote.ts";

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
  readonly leadIn: readonly Flow[];
  /** The items of the numbered list inside; empty where the decision has no limbs. */
  readonly limbs: readonly ListItem[];
  /** The number of the first limb. */
  readonly firstLimb: number;
  readonly after: readonly Flow[];
  readonly motion: Motion;
  /** Who is to carry it out; null where nobody is named and no day given. */
  readonly task: Task | null;
  /** The meetings whose minutes this decision approves. */
  readonly approves: readonly Located<CivilDate>[];
  readonly excludesPublic: Located<Exemption> | null;
  readonly readmitsPublic: boolean;
  /** Decisions that this one takes back, or puts another in the place of. */
  readonly rescinds: readonly CitedMinute[];
  readonly supersedes: readonly CitedMinute[];
  /** Actions that are done. */
  readonly done: readonly CitedMinute[];
  readonly place: Place;
}

/** Who moved something, and how it was voted on; each empty or null where that is not said. */
export interface Motion {
  readonly moved: readonly Named[];
  readonly seconded: readonly Named[];
  readonly poll: Poll | null;
}

/** An amendment that was voted on before the decision it would amend. */
export interface Amendment {
  readonly type: "amendment";
  /** Null where the minutes do not say. */
  readonly outcome: "lost" | "carried" | null;
  readonly motion: Motion;
  readonly content: readonly Flow[];
  readonly place: Place;
}

/** Why the public is kept out: paragraphs of Schedule 12A, the 1960 Act, or confidential. */
export type Exemption =
  | { readonly type: "schedule-12a"; readonly paragraphs: readonly number[] }
  | { readonly type: "act-1960" }
  | { readonly type: "confidential" };

/** Why a document is not for the public: what is restricted in it, or that the meeting was held in private. */
export type Reason = Exemption | { readonly type: "private" };
