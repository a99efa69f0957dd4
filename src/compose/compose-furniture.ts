import type { Furniture, Metadata } from "../document/index.ts";
import type { Wording } from "../house/index.ts";
import type { PublicEdition } from "../meeting/meeting.ts";
import { roundBlanks } from "./compose-signature.ts";
import { dateValues } from "./date-words.ts";
import { fill, type Values } from "./fill.ts";

/** Facts about the document that are not in its text. */
export function composeMetadata(meeting: PublicEdition, wording: Wording): Metadata {
  const values = valuesOf(meeting, wording);
  return {
    title: fill(wording.document.title, values),
    author: meeting.body.name,
    subject: fill(wording.document.subject[meeting.status], values),
    date: meeting.date.value,
  };
}

/** Words that stand around the text. */
export function composeFurniture(meeting: PublicEdition, wording: Wording): Furniture {
  const { document } = wording;
  return {
    runningHead: fill(document["running-head"], valuesOf(meeting, wording)),
    headsFirstPage: false,
    pageNumber: document["page-number"],
    leaf: roundBlanks(wording.signature.leaf.join(" ")),
    mark: wording.status[meeting.status].mark,
    skip: document.skip,
    contents: document.contents,
    companions: document.companions,
    formats: document.formats,
    attachment: document.attachment,
    plain: document.plain,
    index: document.index,
  };
}

function valuesOf({ body, date }: PublicEdition, wording: Wording): Values {
  return { body: body.name, ...dateValues(date.value, wording) };
}
