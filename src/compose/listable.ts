import type { Minutes, SearchEntry } from "../document/index.ts";
import type { PublicEdition } from "../meeting/meeting.ts";
import type { PublicReport } from "../meeting/report.ts";
import type { Format } from "../output.ts";
import type { Composing } from "./composing.ts";
import { searchEntries } from "./search-entries.ts";

/** What the list of documents keeps of one; its tree is let go. */
export interface Listable {
  readonly document: PublicEdition | PublicReport;
  /** The language in which it is composed. */
  readonly lang: string;
  /** The path of its outputs, without ending: "meetings/2020-01-30". */
  readonly path: string;
  /** Those in which it is built. */
  readonly formats: readonly Format[];
  readonly entries: readonly SearchEntry[];
}

/** What is listed of a document that is built, and what can be found in it. */
export function listable(
  document: PublicEdition | PublicReport,
  minutes: Minutes<"public">,
  { wording, stemOf, file }: Composing,
  formats: readonly Format[],
): Listable {
  const entries = searchEntries(document, minutes, wording);
  return { document, lang: minutes.lang, path: stemOf(file) ?? file, formats, entries };
}
