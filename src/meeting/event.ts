import type { Place } from "../problem.ts";
import type { ClockTime } from "./date.ts";
import type { Inline, Reference } from "./inline.ts";
import type { Located } from "./located.ts";
import type { Named } from "./named.ts";

/** What happened in the room, on a line of its own. */
export type Event = Movement | Interest | Pause;

interface EventLine {
  readonly type: "event";
  /** The words that replace the house's; an empty list prints nothing, null leaves it to the house. */
  readonly words: readonly Inline[] | null;
  readonly place: Place;
}

/** `::arrived`, `::left`, and `::chair`, the hand-over of the Chair. */
export interface Movement extends EventLine {
  readonly event: "arrived" | "left" | "chair";
  /** One, or several at a time; one alone takes the Chair. */
  readonly people: readonly Named[];
  readonly at: Located<ClockTime> | null;
}

/** `::adjourned` and `::resumed`. */
export interface Pause extends EventLine {
  readonly event: "adjourned" | "resumed";
  readonly at: Located<ClockTime> | null;
}

export const interestKinds = ["pecuniary", "other", "personal"] as const;

export type InterestKind = (typeof interestKinds)[number];

/** `::interest`: in the item it stands in, or in the one that `in` names. */
export interface Interest extends EventLine {
  readonly event: "interest";
  readonly people: readonly Named[];
  readonly kind: InterestKind | null;
  readonly nature: string | null;
  /** Whether the member left the room for the item. */
  readonly left: boolean;
  /** Whether a dispensation was granted. */
  readonly dispensation: boolean;
  /** Another item, where it is declared in an item for declarations: `in="#id"`. */
  readonly in: Reference | null;
}
