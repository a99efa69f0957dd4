import {
  type Inline,
  inlineText,
  type ListedDocument,
  type ListedForm,
} from "../document/index.ts";
import type { Wording } from "../house/index.ts";
import type { PublicEdition } from "../meeting/meeting.ts";
import type { PublicReport } from "../meeting/report.ts";
import { endings } from "../output.ts";
import { dateInlines, dateValues, timeInline } from "./date-words.ts";
import { fill, fillInlines } from "./fill.ts";
import type { Listable } from "./listable.ts";
import { periodWords } from "./period-words.ts";

/** One line of the list. `timed` is whether its day alone does not tell it from another. */
export function listDocument(
  listable: Listable,
  timed: boolean,
  lang: string | null,
  wording: Wording,
): ListedDocument {
  const { document, path } = listable;
  const name = documentName(document, timed, wording);
  return {
    name,
    // The day of a meeting is in the words of the list, a title in those of its author.
    lang: document.type === "report" ? lang : null,
    path,
    details: detailsOf(document, wording).filter((words) => words !== ""),
    status: document.type === "report" ? null : wording.status[document.status].listed,
    forms: formsOf(listable, inlineText(name), wording),
  };
}

/** "30 January 2020", or the title of a report. */
export function documentName(
  document: PublicEdition | PublicReport,
  timed: boolean,
  wording: Wording,
): readonly Inline[] {
  if (document.type === "report") return [{ type: "text", text: document.title.value }];
  const { meeting } = wording.index;
  const day = dateInlines(document.date.value, wording);
  const start = document.private ? null : document.start;
  if (!timed || start === null) return fillInlines(meeting.day, day);
  return fillInlines(meeting.moment, { ...day, time: timeInline(start.value, wording) });
}

function detailsOf(document: PublicEdition | PublicReport, wording: Wording): readonly string[] {
  const { index } = wording;
  if (document.type === "report") return [reportWords(document, wording)];
  const kind = index.kinds[document.kind];
  return document.private ? [kind, index["held-in-private"]] : [kind];
}

function reportWords({ period, date }: PublicReport, wording: Wording): string {
  const { report } = wording.index;
  if (period !== null) return fill(report.period, { period: periodWords(period.value, wording) });
  return date === null ? "" : fill(report.date, { ...dateValues(date.value, wording) });
}

/** Its page is where its name leads. */
function formsOf({ formats }: Listable, name: string, wording: Wording): readonly ListedForm[] {
  return formats.flatMap((format): readonly ListedForm[] => {
    if (format === "html") return [];
    const form = wording.document.formats[format];
    const spoken = fill(wording.index.form, { form, document: name });
    return [{ ending: endings[format], name: form, spoken }];
  });
}
