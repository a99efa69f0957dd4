import type { ListedBody, ListedYear } from "../document/index.ts";
import type { Wording } from "../house/index.ts";
import type { Body } from "../meeting/body.ts";
import { documentDay } from "../meeting/document-day.ts";
import { type Year, yearOf, yearsOf } from "../number/index.ts";
import { listDocument } from "./list-document.ts";
import type { Listable } from "./listable.ts";
import { type Held, nextMeetingWords } from "./next-meeting-words.ts";
import { yearWords } from "./year-words.ts";

/** What is listed of a body: its documents by year, the newest first. */
export function listBody(
  body: Body,
  listables: readonly Listable[],
  held: readonly Held[],
  anchor: string,
  wording: Wording,
): ListedBody {
  const newestFirst = [...listables].sort(inOrder).reverse();
  const meetings = newestFirst.flatMap(({ document }) =>
    document.type === "minutes" ? [document] : [],
  );
  const langs = new Set(newestFirst.map(({ lang }) => lang));
  const [lang = wording.lang] = langs;
  return {
    name: body.name,
    lang: lang === wording.lang ? null : lang,
    anchor,
    nextMeeting: nextMeetingWords(meetings, held, wording),
    years: listYears(newestFirst, yearsByDocument(newestFirst, body), anchor, wording),
  };
}

/** By day and start; of one day, minutes stand before a report when the newest is first. */
function inOrder(one: Listable, other: Listable): number {
  const [left, right] = [sortKey(one), sortKey(other)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function sortKey({ document, path }: Listable): string {
  const start = document.type === "minutes" && !document.private ? document.start?.value : "";
  const type = document.type === "report" ? "0" : "1";
  return [documentDay(document), type, start ?? "", path].join("\0");
}

function yearsByDocument(
  newestFirst: readonly Listable[],
  { numbering }: Body,
): ReadonlyMap<Listable, Year> {
  const oldestFirst = [...newestFirst].reverse();
  const meetings = oldestFirst.flatMap((one) =>
    one.document.type === "minutes" ? [{ one, document: one.document }] : [],
  );
  const years = yearsOf(
    meetings.map(({ document }) => document),
    numbering,
  );
  return new Map([
    ...newestFirst.map((one) => [one, yearOf(documentDay(one.document), numbering)] as const),
    ...meetings.map(({ one }, index) => [one, years[index] ?? ""] as const),
  ]);
}

function listYears(
  newestFirst: readonly Listable[],
  yearOfDocument: ReadonlyMap<Listable, Year>,
  anchor: string,
  wording: Wording,
): readonly ListedYear[] {
  const years = new Map<Year, Listable[]>();
  for (const one of newestFirst) {
    const year = yearOfDocument.get(one) ?? "";
    const listed = years.get(year);
    if (listed === undefined) years.set(year, [one]);
    else listed.push(one);
  }
  const onDay = countDays(newestFirst);
  return [...years]
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .map(([year, documents]) => ({
      name: yearWords(year, wording),
      anchor: `${anchor}_${year}`,
      documents: documents.map((one) => {
        const timed = (onDay.get(documentDay(one.document)) ?? 0) > 1;
        return listDocument(one, timed, one.lang === wording.lang ? null : one.lang, wording);
      }),
    }));
}

/** How many meetings there were on each day. */
function countDays(listables: readonly Listable[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { document } of listables) {
    if (document.type !== "minutes") continue;
    const day = documentDay(document);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}
