import type { Citation } from "../meeting/citation.ts";
import { type Citable, dayOf } from "./catalogue.ts";
import type { CitedDocument } from "./cited-document.ts";

/** How a document cites a place: without file and date where it is its own. */
export function citationOf(found: Citable, citing: CitedDocument): Citation {
  const { document, anchor, prints, title } = found;
  const own = document.file === citing.file;
  // Of a private meeting no number and no title is public.
  if (!own && document.type === "minutes" && document.private) return citationOfAll(document);
  // The number of a draft may move, and what is published for good does not follow it.
  if (isDraft(document) && !isDraft(citing)) return citationOfAll(document);
  const [file, date] = own ? [null, null] : [document.file, dayOf(document)];
  return { type: "minute", file, anchor, prints, title, date };
}

export function citationOfAll(document: CitedDocument): Citation {
  const title = document.type === "report" ? document.title.value : null;
  return { type: "document", file: document.file, title, date: dayOf(document) };
}

/** Of a meeting before the record, or in a source that could not be read: accepted, and not linked. */
export const outside: Citation = { type: "outside" };

function isDraft(document: CitedDocument): boolean {
  return document.type === "minutes" && document.status === "draft";
}
