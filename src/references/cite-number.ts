import type { Citation, ReferenceTarget } from "../meeting/citation.ts";
import type { CivilDate } from "../meeting/date.ts";
import type { Place, Sink } from "../problem.ts";
import { type Citable, dayOf } from "./catalogue.ts";
import { citationOf, outside } from "./citation-of.ts";
import type { Record } from "./cite.ts";
import type { CitedDocument } from "./cited-document.ts";
import { mayBeBefore, recordBegins } from "./record-begins.ts";
import { noMeeting, notOfMeeting, undated, unknownNumber } from "./word-faults.ts";

type Target = Extract<ReferenceTarget, { type: "number" }>;

/** Finds a minute of the body by its number, and by the day of its meeting where that is said. */
export function citeNumber(
  target: Target,
  place: Place,
  citing: CitedDocument,
  record: Record,
  report: Sink,
): Citation {
  const found = record.catalogue.withNumber(citing.body.key, target.prints);
  return target.meeting === null
    ? citeUndated(target, found, place, citing, record, report)
    : citeDated(target, target.meeting, found, place, citing, record, report);
}

function citeDated(
  { prints }: Target,
  day: CivilDate,
  found: readonly Citable[],
  place: Place,
  citing: CitedDocument,
  { documents, complete }: Record,
  report: Sink,
): Citation {
  const there = found.find(({ document }) => dayOf(document) === day);
  if (there !== undefined) return citationOf(there, citing);
  const { body } = citing;
  const begins = recordBegins(body, documents);
  if (!complete || begins === null || day < begins) return outside;
  const held = documents.some((one) => one.body === body && dayOf(one) === day);
  report(held ? notOfMeeting(prints, day, found, place) : noMeeting(day, found, place));
  return outside;
}

function citeUndated(
  { prints }: Target,
  found: readonly Citable[],
  place: Place,
  citing: CitedDocument,
  { documents, complete }: Record,
  report: Sink,
): Citation {
  const own = found.find(({ document }) => document.file === citing.file);
  if (own !== undefined) return citationOf(own, citing);
  const before = found.filter(({ document }) => isBefore(document, citing));
  const [latest = found[0]] = before.slice(-1);
  if (latest === undefined) {
    if (complete && !mayBeBefore(prints, citing.body, documents)) {
      report(unknownNumber(prints, place));
    }
    return outside;
  }
  // A number that a resumed meeting bears again is first given by the meeting that was adjourned.
  const first = found.find(({ series }) => series === latest.series) ?? latest;
  const severity = citing.body.rules.get("undated-reference")?.value ?? "warning";
  if (new Set(found.map(({ series }) => series)).size > 1 && severity !== "off") {
    report(undated(prints, dayOf(first.document), severity, place));
  }
  return citationOf(first, citing);
}

function isBefore(document: CitedDocument, citing: CitedDocument): boolean {
  const day = dayOf(citing);
  return day === null || (dayOf(document) ?? "") <= day;
}
