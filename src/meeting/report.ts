import type { Place } from "../problem.ts";
import type { Body } from "./body.ts";
import type { Content, PublicContent } from "./content.ts";
import type { CivilDate } from "./date.ts";
import type { Reason } from "./decision.ts";
import type { FullItem, Item, PublicItem } from "./item.ts";
import type { Located } from "./located.ts";
import type { DecisionIds, NoNumber, Unnumbered } from "./number.ts";

/** Months from the first to the last: "2016-04/2016-06". */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The facts of a report. It is not issued, and its headings bear no numbers. */
export interface ReportHead {
  readonly type: "report";
  /** The source file, as people are shown it. */
  readonly file: string;
  readonly body: Body;
  readonly title: Located<string>;
  readonly subtitle: Located<string> | null;
  readonly period: Located<Period> | null;
  readonly date: Located<CivilDate> | null;
  readonly place: Place;
}

/** A report as it was written. */
export interface Report extends ReportHead {
  readonly before: readonly Content<Unnumbered>[];
  readonly items: readonly Item<Unnumbered, Unnumbered>[];
}

/** A report whose headings and decisions can be linked to, with its restricted text. */
export interface AnchoredReport extends ReportHead {
  readonly before: readonly Content<DecisionIds>[];
  readonly items: readonly Item<NoNumber, DecisionIds>[];
}

/** What may be published of a report. */
export interface PublicReport extends ReportHead {
  readonly edition: "public";
  readonly before: readonly PublicContent<DecisionIds>[];
  readonly items: readonly PublicItem<NoNumber, DecisionIds>[];
}

/** A report with all that is restricted in it: it is not for the public. */
export interface RestrictedReport extends ReportHead {
  readonly edition: "restricted";
  /** Why it is not for the public; at least one. */
  readonly reasons: readonly Reason[];
  readonly before: readonly Content<DecisionIds>[];
  readonly items: readonly FullItem<NoNumber, DecisionIds>[];
}
