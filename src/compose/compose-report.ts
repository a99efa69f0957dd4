import type { Furniture, Inline, Masthead, Metadata, Minutes } from "../document/index.ts";
import type { Wording } from "../house/index.ts";
import { documentDay } from "../meeting/document-day.ts";
import type { PublicReport, ReportHead, RestrictedReport } from "../meeting/report.ts";
import { composeBonds } from "./compose-bonds.ts";
import { composeContent } from "./compose-content.ts";
import { reportFacts } from "./compose-facts.ts";
import { composeImprint, webLink } from "./compose-imprint.ts";
import { composeItem } from "./compose-item.ts";
import { composeLogo } from "./compose-logo.ts";
import type { Composing } from "./composing.ts";
import { dateValues } from "./date-words.ts";
import { fill } from "./fill.ts";
import { periodWords } from "./period-words.ts";
import { namedFor, restrictionHead, restrictionNotice } from "./restriction-words.ts";

type Report = PublicReport | RestrictedReport;

/** A report as a document: as minutes are, but with no number, no status and no mark. */
export function composeReport<Given extends Report>(
  report: Given,
  composing: Composing,
): Minutes<Given["edition"]> {
  const { wording } = composing;
  return {
    type: "minutes",
    edition: report.edition,
    lang: wording.lang,
    metadata: metadataOf(report, wording),
    facts: reportFacts(report),
    furniture: furnitureOf(report, wording),
    bonds: composeBonds(wording),
    children: [
      ...restrictionNotice(report, wording),
      ...composeLogo(report.body, composing),
      masthead(report),
      ...composeContent(report.before, composing),
      ...report.items.map((item) => composeItem(item, composing)),
      ...composeImprint(report.body, wording),
    ],
  };
}

function masthead({ title, subtitle, body }: ReportHead): Masthead {
  const web = body.contact?.web ?? null;
  const words = (text: string): readonly Inline[] => [{ type: "text", text }];
  return {
    type: "masthead",
    title: words(title.value),
    web: web === null ? null : [webLink(web)],
    subtitle: subtitle === null ? null : words(subtitle.value),
  };
}

function metadataOf(report: Report, wording: Wording): Metadata {
  const subject = fill(wording.report.subject, { body: report.body.name });
  return {
    title: namedFor(report, report.title.value, wording),
    author: report.body.name,
    subject: namedFor(report, subject, wording),
    // The document's date is never the clock's.
    date: documentDay(report),
  };
}

function furnitureOf(report: Report, wording: Wording): Furniture {
  const { document, report: words } = wording;
  return {
    runningHead: runningHead(report, wording),
    // A title need not say whose report it is, and of when.
    headsFirstPage: true,
    pageNumber: document["page-number"],
    leaf: [],
    notice: restrictionHead(report, wording),
    mark: null,
    standing: [],
    skip: words.skip,
    contents: words.contents,
    companions: words.companions,
    formats: document.formats,
    attachment: namedFor(report, words.attachment, wording),
    plain: document.plain,
    index: document.index,
  };
}

function runningHead({ body, period, date }: ReportHead, wording: Wording): string {
  const words = wording.report["running-head"];
  if (period !== null) {
    return fill(words.period, { body: body.name, period: periodWords(period.value, wording) });
  }
  const day = date === null ? {} : dateValues(date.value, wording);
  return fill(words.date, { body: body.name, ...day });
}
