declare const civilDate: unique symbol;
declare const clockTime: unique symbol;

/** A day that exists, as "2020-01-30". */
export type CivilDate = string & { readonly [civilDate]: true };

/** A time of day that exists, as "14:00". */
export type ClockTime = string & { readonly [clockTime]: true };

/** A time on a day. */
export interface Moment {
  readonly date: CivilDate;
  readonly time: ClockTime;
}

/** When the next meeting is: a moment, a day, or words such as "to be confirmed". */
export type NextMeeting =
  | { readonly type: "moment"; readonly date: CivilDate; readonly time: ClockTime }
  | { readonly type: "day"; readonly date: CivilDate }
  | { readonly type: "words"; readonly words: string };
