import type { Furniture, Metadata } from "../document/index.ts";
import type { Wording } from "../house/index.ts";
import type { PublicEdition, RestrictedMeeting } from "../meeting/meeting.ts";
import { roundBlanks } from "./compose-signature.ts";
import { composeStanding } from "./compose-standing.ts";
import type { Composing } from "./composing.ts";
import { dateValues } from "./date-words.ts";
import { fill, type Values } from "./fill.ts";
import { namedFor, restrictionHead } from "./restriction-words.ts";

type Meeting = PublicEdition | RestrictedMeeting;

/** Facts about the document that are not in its text. */
export function composeMetadata(meeting: Meeting, wording: Wording): Metadata {
  const values = valuesOf(meeting, wording);
  return {
    title: namedFor(meeting, fill(wording.document.title, values), wording),
    author: meeting.body.name,
    subject: namedFor(
      meeting,
      fill(wording.document.subject[meeting.status === "draft" ? "draft" : "issued"], values),
      wording,
    ),
    date: meeting.date.value,
  };
}

/** Words that stand around the text. */
export function composeFurniture(meeting: Meeting, composing: Composing): Furniture {
  const { wording } = composing;
  const { document } = wording;
  return {
    runningHead: fill(document["running-head"], valuesOf(meeting, wording)),
    headsFirstPage: false,
    pageNumber: document["page-number"],
    leaf: roundBlanks(wording.signature.leaf.join(" ")),
    notice: restrictionHead(meeting, wording),
    mark: meeting.status === "draft" ? wording.status.draft.mark : null,
    standing: composeStanding(meeting, composing),
    skip: document.skip,
    contents: document.contents,
    companions: document.companions,
    formats: document.formats,
    attachment: namedFor(meeting, document.attachment, wording),
    plain: document.plain,
    index: document.index,
  };
}

function valuesOf({ body, date }: Meeting, wording: Wording): Values {
  return { body: body.name, ...dateValues(date.value, wording) };
}
