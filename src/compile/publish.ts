import { type Composing, compose, composeReport } from "../compose/index.ts";
import type { Minutes } from "../document/index.ts";
import {
  publicEdition,
  publicReport,
  restrictedEdition,
  restrictedReport,
} from "../editions/index.ts";
import type { CivilDate } from "../meeting/date.ts";
import type { PublicEdition, RestrictedMeeting } from "../meeting/meeting.ts";
import type { PublicReport, RestrictedReport } from "../meeting/report.ts";
import type { Edition } from "../output.ts";
import type { NumberedDocument } from "./numbered-document.ts";

interface DocumentOf {
  readonly public: PublicEdition | PublicReport;
  readonly restricted: RestrictedMeeting | RestrictedReport;
}

/** One edition of a document, and its tree. */
export interface Publication<Of extends Edition> {
  readonly document: DocumentOf[Of];
  readonly minutes: Minutes<Of>;
}

/** What may be published of a document on a day. */
export function publish(
  document: NumberedDocument,
  on: CivilDate,
  composing: Composing,
): Publication<"public"> {
  if (document.type === "report") {
    const published = publicReport(document, on);
    return { document: published, minutes: composeReport(published, composing) };
  }
  const published = publicEdition(document, on);
  return { document: published, minutes: compose(published, composing) };
}

/** A document with all that the public does not see of it on a day; null where the public sees all. */
export function disclose(
  document: NumberedDocument,
  on: CivilDate,
  composing: Composing,
): Publication<"restricted"> | null {
  if (document.type === "report") {
    const whole = restrictedReport(document, on);
    return whole && { document: whole, minutes: composeReport(whole, composing) };
  }
  const whole = restrictedEdition(document, on);
  return whole && { document: whole, minutes: compose(whole, composing) };
}

/** Whether a document holds what the public does not see on a day. */
export function isRestricted(document: NumberedDocument, on: CivilDate): boolean {
  const whole =
    document.type === "report" ? restrictedReport(document, on) : restrictedEdition(document, on);
  return whole !== null;
}
