import type { MapValue } from "../data/index.ts";
import type { SourceWords } from "../house/index.ts";
import type { CivilDate } from "../meeting/date.ts";
import { lastDay } from "../meeting/last-day.ts";
import type { Located } from "../meeting/located.ts";
import type { Report, ReportHead } from "../meeting/report.ts";
import type { Parsed } from "../parse/index.ts";
import { message, type Outcome, type Place, type Problem, type Sink } from "../problem.ts";
import { findBody } from "./find-body.ts";
import { readBodyOf } from "./read-body-of.ts";
import type { Project } from "./read-project.ts";
import { readShape } from "./read-shape.ts";
import { reportSchema } from "./report-schema.ts";
import { rosterOf } from "./roster.ts";
import { seated } from "./seated.ts";
import { withoutHouse } from "./without-house.ts";

/** Understands a source as a report; null, with problems, where its head is not one. */
export function modelReport(
  parsed: Parsed,
  project: Project,
  words: SourceWords,
): Outcome<Report | null> {
  const problems: Problem[] = [];
  const sink: Sink = (problem) => problems.push(problem);
  const { head, source } = parsed;
  const read = head === null ? null : readReportHead(source.file, head, project, words, sink);
  const known = read === null ? [] : seated(project.people ?? [], read.body.key, dayOf(read));
  const content = readBodyOf(parsed, read?.body, rosterOf([], known), words, sink);
  return { value: read === null ? null : { ...read, ...content }, problems };
}

/** Keys without which the rest of a head can still be judged. */
const spare = new Set(["subtitle"]);

function readReportHead(
  file: string,
  head: MapValue,
  { bodies }: Project,
  words: SourceWords,
  sink: Sink,
): ReportHead | null {
  const shaped = readShape(reportSchema, withoutHouse(head, sink), spare, words, sink);
  const body = findBody(head, bodies, sink);
  if (shaped === null) return null;
  const { data, at } = shaped;
  const dated = data.period !== undefined || data.date !== undefined;
  if (!dated) sink(undated(head.place));
  if (body === null || !dated) return null;
  const located = <Data>(key: string, value: Data | undefined): Located<Data> | null =>
    value === undefined ? null : { value, place: at(key) };
  return {
    type: "report",
    file,
    body,
    title: { value: data.title, place: at("title") },
    subtitle: located("subtitle", data.subtitle),
    period: located("period", data.period),
    date: located("date", data.date),
    place: head.place,
  };
}

/** The day on which people's posts count: that of the report, or the last of its period. */
function dayOf({ date, period }: ReportHead): CivilDate {
  return date?.value ?? lastDay(period?.value.to ?? "");
}

/** Its outputs are dated by it: never by the day on which they are built. */
function undated(place: Place): Problem {
  return {
    rule: "missing-key",
    severity: "error",
    message: message`The head does not say what time the report is of.`,
    hint: message`Add a line that begins with period:, with the first and the last month, such as 2016-04/2016-06; or one that begins with date:.`,
    place: { ...place, end: place.start },
  };
}
