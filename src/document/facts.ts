/** What a document is of, for programs that read pages: facts beside its words. */
export type Facts = MeetingFacts | ReportFacts;

export interface MeetingFacts {
  readonly type: "meeting";
  readonly body: BodyFacts;
  /** The day, or the time on it where that is known: "2020-01-30T14:00", by the clock on the wall. */
  readonly start: string;
  readonly end: string | null;
  readonly place: string | null;
}

export interface ReportFacts {
  readonly type: "report";
  readonly body: BodyFacts;
  readonly subtitle: string | null;
  /** The months that it tells of: "2016-04/2016-06". */
  readonly period: string | null;
  /** The day it bears. */
  readonly date: string | null;
}

/** Who met, or who reports. */
export interface BodyFacts {
  readonly name: string;
  /** Its web site. */
  readonly url: string | null;
}
