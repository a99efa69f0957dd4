import type { Citation, ReferenceTarget } from "../meeting/citation.ts";
import type { CivilDate } from "../meeting/date.ts";
import type { Sink } from "../problem.ts";
import { type Citable, dayOf } from "./catalogue.ts";
import { citationOf, outside } from "./citation-of.ts";
import type { Record } from "./cite.ts";
import type { CitedDocument } from "./cited-document.ts";
import { mayBeBefore, recordBegins } from "./record-begins.ts";
import type { Reference } from "./references-of.ts";
import { noAction, noMeeting, notOfMeeting, undated, unknownNumber } from "./word-faults.ts";

type Target = Extract<ReferenceTarget, { type: "number" }>;

/** A minute that is cited by its number. */
export type CitedNumber = Target & Omit<Reference, "target">;

/** Finds a minute of the body by its number, and by the day of its meeting where that is said. */
export function citeNumber(
  cited: CitedNumber,
  citing: CitedDocument,
  record: Record,
  report: Sink,
): Citation {
  const borne = record.catalogue.withNumber(citing.body.key, cited.prints);
  let doubtful = false;
  const tell: Sink = (problem) => {
    doubtful = true;
    report(problem);
  };
  const found =
    cited.meeting === null
      ? findUndated(cited, borne, citing, record, tell)
      : findDated(cited, cited.meeting, borne, citing, record, tell);
  if (found === null) return outside;
  if (cited.kind === "done" && !found.acts && !doubtful) {
    const severity = citing.body.rules.get("action-not-found")?.value ?? "warning";
    if (severity !== "off") report(noAction(cited, severity));
  }
  return citationOf(found, citing);
}

function findDated(
  cited: CitedNumber,
  day: CivilDate,
  borne: readonly Citable[],
  { body }: CitedDocument,
  { documents, complete }: Record,
  report: Sink,
): Citable | null {
  const there = borne.find(({ document }) => dayOf(document) === day);
  if (there !== undefined) return there;
  const begins = recordBegins(body, documents);
  if (!complete || begins === null || day < begins) return null;
  const meetings = documents.filter((one) => one.body === body && one.type === "minutes");
  const held = meetings.some((one) => dayOf(one) === day);
  report(held ? notOfMeeting(cited, day, borne) : noMeeting(cited, day, borne, meetings));
  return null;
}

function findUndated(
  cited: CitedNumber,
  borne: readonly Citable[],
  citing: CitedDocument,
  { documents, complete, severityOf }: Record,
  report: Sink,
): Citable | null {
  const before = borne.filter(({ document }) => isBefore(document, citing));
  const own = before.find(({ document }) => document.file === citing.file);
  const [latest = borne[0]] = own === undefined ? before.slice(-1) : [own];
  if (latest === undefined) {
    if (complete && !mayBeBefore(cited.prints, citing.body, documents)) {
      report(unknownNumber(cited));
    }
    return null;
  }
  // A number that a resumed meeting bears again is first given by the meeting that was adjourned.
  const first = own ?? borne.find(({ series }) => series === latest.series) ?? latest;
  const severity = severityOf("undated-reference", citing.body);
  // What a meeting cites of its own is in doubt only where an earlier series had the number.
  const meant = own === undefined ? borne : before;
  if (new Set(meant.map(({ series }) => series)).size > 1 && severity !== "off") {
    report(undated(cited, dayOf(first.document), severity));
  }
  return first;
}

function isBefore(document: CitedDocument, citing: CitedDocument): boolean {
  const day = dayOf(citing);
  return day === null || (dayOf(document) ?? "") <= day;
}
