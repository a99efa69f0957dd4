import type { Place } from "../problem.ts";
import type { AttendanceGroup, Person } from "./attendance.ts";
import type { Body } from "./body.ts";
import type { Content, PublicContent } from "./content.ts";
import type { CivilDate, ClockTime, Moment, NextMeeting } from "./date.ts";
import type { Reason } from "./decision.ts";
import type { FullItem, Item, PublicItem } from "./item.ts";
import type { Located } from "./located.ts";
import type { DecisionIds, DraftNumber, FixedNumber, Unnumbered, VoidNumber } from "./number.ts";
import type { Standing } from "./standing.ts";

export const meetingKinds = ["ordinary", "annual", "extraordinary", "adjourned"] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/** The facts of a meeting that numbering and editions leave as they are. */
export interface MeetingHead {
  readonly type: "minutes";
  /** The source file, as people are shown it. */
  readonly file: string;
  readonly body: Body;
  readonly kind: MeetingKind;
  readonly date: Located<CivilDate>;
  readonly start: Located<ClockTime> | null;
  readonly end: Located<Moment> | null;
  readonly venue: Located<string> | null;
  readonly chair: Located<string> | null;
  /** Replaces the title sentence. */
  readonly title: Located<string> | null;
  /** Replaces the closing line. */
  readonly closing: Located<string> | null;
  readonly attendance: readonly AttendanceGroup[];
  readonly nextMeeting: Located<NextMeeting> | null;
  /** The day of the adjourned meeting that this one goes on with: its items may bear that one's numbers. */
  readonly resumes: Located<CivilDate> | null;
  /** Whether the meeting takes one number and its items letters. */
  readonly lettered: boolean;
  /** Whether nothing of it is public but that it was held. */
  readonly private: boolean;
  /** The whole head, for faults that concern all of it. */
  readonly place: Place;
}

/** A meeting as the clerk wrote it, before numbering. */
export interface Meeting extends MeetingHead {
  /**
   * Everybody whom it may name: those of the attendance, then those of people.yaml. Empty where
   * neither is kept, or people.yaml is at fault: then no name is held against it.
   */
  readonly nameable: readonly Person[];
  /** Whether all of its attendance could be read: if not, whoever seems to be missing may stand there. */
  readonly attendanceRead: boolean;
  readonly before: readonly Content<Unnumbered>[];
  readonly items: readonly Item<Unnumbered, Unnumbered>[];
}

/** What the items of minutes bear in each state that minutes can be in. */
interface NumberIn {
  readonly draft: DraftNumber;
  readonly issued: FixedNumber;
  readonly approved: FixedNumber;
  readonly signed: FixedNumber;
}

/** How far minutes have come on their way to the record. */
export type Status = keyof NumberIn;

/** A meeting in one of the states, with its restricted text. */
export interface MeetingIn<State extends Status> extends MeetingHead {
  readonly status: State;
  readonly before: readonly Content<DecisionIds>[];
  readonly items: readonly Item<NumberIn[State], DecisionIds>[];
  /** Numbers that were issued with it, and that no item bears any more; a draft has none. */
  readonly voids: readonly VoidNumber[];
  readonly standing: Standing;
}

/** A meeting whose numbers may still move. */
export type DraftMeeting = MeetingIn<"draft">;

/** A meeting whose numbers stand in the register. */
export type IssuedMeeting = MeetingIn<"issued"> | MeetingIn<"approved"> | MeetingIn<"signed">;

/** A meeting that has its numbers; only a draft has provisional ones. */
export type NumberedMeeting = DraftMeeting | IssuedMeeting;

/** What may be published of a meeting: all of it but what is restricted, or that it was held. */
export type PublicEdition = PublicMeeting | PrivateMeeting;

/** What may be published of a meeting that was open to the public. */
export interface PublicMeeting<State extends Status = Status> extends MeetingHead {
  readonly edition: "public";
  readonly status: State;
  readonly private: false;
  readonly before: readonly PublicContent<DecisionIds>[];
  readonly items: readonly PublicItem<NumberIn[State], DecisionIds>[];
  readonly voids: readonly VoidNumber[];
  readonly standing: Standing;
}

/** What may be published of a meeting held in private; there is no place in it for anything else. */
export interface PrivateMeeting
  extends Pick<MeetingHead, "type" | "file" | "body" | "kind" | "date"> {
  readonly edition: "public";
  readonly status: Status;
  readonly private: true;
}

/** A meeting with all that is restricted in it: it is not for the public. */
export interface RestrictedMeeting<State extends Status = Status> extends MeetingHead {
  readonly edition: "restricted";
  readonly status: State;
  /** Why it is not for the public; at least one. */
  readonly reasons: readonly Reason[];
  readonly before: readonly Content<DecisionIds>[];
  readonly items: readonly FullItem<NumberIn[State], DecisionIds>[];
  readonly voids: readonly VoidNumber[];
  readonly standing: Standing;
}
