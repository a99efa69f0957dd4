import type { Body } from "../meeting/body.ts";
import type { CivilDate } from "../meeting/date.ts";
import type { DecisionKind } from "../meeting/decision.ts";
import type { Year } from "../number/index.ts";
import type { Published } from "./published.ts";
import type { Spot } from "./spot.ts";

/** What is gathered from all that is published, in the order of the record. */
export interface Registers {
  readonly decisions: readonly DecisionEntry[];
  readonly actions: readonly ActionEntry[];
  readonly attendance: readonly AttendanceYear[];
}

/** A decision, or one limb of it. */
export interface DecisionEntry extends Spot {
  readonly kind: DecisionKind;
  readonly words: string;
  readonly state: DecisionState;
  /** The decision that superseded or rescinded it; else null. */
  readonly by: Spot | null;
}

export type DecisionState = "in-force" | "superseded" | "rescinded" | "not-carried";

/** Something to be done, by a decision, by a limb of one, or by an action of its own. */
export interface ActionEntry extends Spot {
  readonly words: string;
  /** Empty where nobody is named. */
  readonly owners: readonly string[];
  /** The day where it is known; null where none was set. */
  readonly due: CivilDate | "next-meeting" | null;
  /** The decision that says it is done; null while it is open. */
  readonly done: Spot | null;
  /** Where it was last heard of; null where only its own minutes name it. */
  readonly heard: Spot | null;
}

/** Who came to the meetings of a body in a year, as the body counts its years. */
export interface AttendanceYear {
  readonly body: Body;
  readonly year: Year;
  readonly meetings: readonly Published[];
  readonly people: readonly AttendanceRecord[];
}

/** Meetings: `possible` is how many a person might have come to, the sum of the others. */
export interface AttendanceRecord {
  readonly name: string;
  readonly possible: number;
  readonly present: number;
  readonly apologies: number;
  readonly absent: number;
}
