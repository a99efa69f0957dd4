import type { Wording } from "../house/index.ts";
import type { Entry } from "../meeting/attendance.ts";
import { fill } from "./fill.ts";

/** The words of an entry: as typed, or as the house puts together what the long form gives. */
export function entryWords(entry: Entry, { attendance }: Wording): string {
  if (entry.type === "others" || entry.details === null) return entry.prints;
  const { prints, affiliation, details } = entry;
  if (details.prints !== null) return details.prints;
  const words = attendance.entry;
  const part = (wording: string, name: string, value: string | null) =>
    value === null ? "" : fill(wording, { [name]: value });
  return [
    prints,
    belonging(details.post, affiliation, words),
    details.remote ? words.remote : "",
    part(words.reason, "reason", details.reason),
    part(words.substitute, "substitute", details.substitute),
  ].join("");
}

/** The post and the affiliation share their brackets. */
function belonging(
  post: string | null,
  affiliation: string | null,
  words: Wording["attendance"]["entry"],
): string {
  if (post === null) return affiliation === null ? "" : fill(words.affiliation, { affiliation });
  if (affiliation === null) return fill(words.post, { post });
  return fill(words["post-affiliation"], { post, affiliation });
}

/** "one vacancy"; null where every seat is held. */
export function vacancyWords(vacancies: number, { attendance }: Wording): string | null {
  if (vacancies === 0) return null;
  const { one, several } = attendance.vacancies;
  return fill(vacancies === 1 ? one : several, { n: String(vacancies) });
}
