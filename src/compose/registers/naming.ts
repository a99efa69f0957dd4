import type { Inline } from "../../document/index.ts";
import type { Wording } from "../../house/index.ts";
import type { Published, Spot } from "../../registers/index.ts";
import { dateInlines, dateValues } from "../date-words.ts";
import { fill } from "../fill.ts";
import { periodWords } from "../period-words.ts";

/** The folder of the registers, below that of the documents. */
export const registersFolder = "registers";

/** The way from a register to a document, without its ending. */
export function wayTo({ path }: Published): string {
  return `../${path}`;
}

/** "SMK30(2)", “Welcome”, or the day where there is neither. */
export function spotName({ minute, title, published }: Spot, wording: Wording): string {
  if (minute !== null) return minute;
  if (title !== null) return fill(wording.references.title, { title });
  return dateValues(published.day, wording).date ?? "";
}

/** A place of the minutes as a sentence cites it: "Minute SMK40 of 9 April 2020". */
export function spotWords({ minute, title, published }: Spot, wording: Wording): string {
  const { references } = wording;
  const values = dateValues(published.day, wording);
  if (minute !== null) return fill(references["minute-dated"], { ...values, number: minute });
  if (title === null) return fill(references.document, values);
  return fill(references["title-dated"], { ...values, title });
}

/** The same as a link. */
export function citeSpot(spot: Spot, wording: Wording): Inline {
  return leadingTo(spot, spotWords(spot, wording));
}

/** A link to a place of the minutes. */
export function leadingTo({ published, anchor }: Spot, text: string): Inline {
  const content = [{ type: "text", text }] as const;
  return { type: "reference", document: wayTo(published), anchor, content };
}

/** "30 January 2020", or the period of a report without a day. */
export function dayWords({ document, day }: Published, wording: Wording): readonly Inline[] {
  if (document.type === "report" && document.date === null && document.period !== null) {
    return [{ type: "text", text: periodWords(document.period.value, wording) }];
  }
  const { date = "" } = dateInlines(day, wording);
  return [typeof date === "string" ? { type: "text", text: date } : date];
}

/** "Draft"; empty for a report, which has no such state. */
export function statusWords({ document }: Published, wording: Wording): string {
  return document.type === "report" ? "" : wording.status[document.status].listed;
}
