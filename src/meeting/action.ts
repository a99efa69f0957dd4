import type { Place } from "../problem.ts";
import type { CitedMinute } from "./citation.ts";
import type { Flow } from "./content.ts";
import type { CivilDate } from "./date.ts";
import type { Located } from "./located.ts";
import type { Named } from "./named.ts";

/** When an action is due. */
export type Due =
  | { readonly type: "day"; readonly date: CivilDate }
  | { readonly type: "next-meeting" };

/** Who is to do what was decided, and by when. */
export interface Task {
  readonly owners: readonly Named[];
  readonly due: Located<Due> | null;
}

/** `:::action`: something to be done, without a decision. */
export interface Action extends Task {
  readonly type: "action";
  readonly content: readonly Flow[];
  readonly place: Place;
}

/** `:::correction`: what earlier minutes should have said, the old words struck out. */
export interface Correction {
  readonly type: "correction";
  readonly of: CitedMinute;
  readonly content: readonly Flow[];
  readonly place: Place;
}

/** `:::note`: made after the meeting. */
export interface PostMeetingNote {
  readonly type: "note";
  readonly date: Located<CivilDate> | null;
  readonly content: readonly Flow[];
  readonly place: Place;
}
