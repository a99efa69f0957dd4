import type { Inline } from "../document/index.ts";
import type { PublicEdition, RestrictedMeeting } from "../meeting/meeting.ts";
import type { Corrected, MinuteOf } from "../meeting/standing.ts";
import type { Composing } from "./composing.ts";
import { dateInlines } from "./date-words.ts";
import { fill, fillInlines } from "./fill.ts";
import { wayBetween } from "./way-between.ts";

/** By which minute of which meeting these were approved and corrected, and who has signed them, a line each. */
export function composeStanding(
  meeting: PublicEdition | RestrictedMeeting,
  composing: Composing,
): readonly (readonly Inline[])[] {
  // Of a meeting held in private nothing is public but that it was.
  if (!("standing" in meeting)) return [];
  const { approval, signing, corrections } = meeting.standing;
  const { status } = composing.wording;
  return [
    ...(approval === null ? [] : [approvalLine(approval, composing)]),
    ...corrections.map((corrected) => correctionLine(corrected, composing)),
    ...(signing === null
      ? []
      : [fillInlines(status.signed.by, { name: signing.by, ...dateOf(signing.on, composing) })]),
  ];
}

function approvalLine(approval: MinuteOf, composing: Composing): readonly Inline[] {
  const { approved } = composing.wording.status;
  const date = dateOf(approval.date, composing);
  if (approval.prints === null) return fillInlines(approved["at-without-minute"], date);
  return fillInlines(approved.at, { ...date, minute: minuteOf(approval, composing) });
}

function correctionLine({ prints, anchor, by }: Corrected, composing: Composing) {
  const { references, status } = composing.wording;
  const words = fill(references.minute, { number: prints });
  const corrected = reference(null, anchor, words);
  return fillInlines(status.corrected, {
    corrected,
    minute: minuteOf(by, composing),
    ...dateOf(by.date, composing),
  });
}

/** A minute of another meeting; a link where the edition has its document. */
function minuteOf({ file, prints, anchor }: MinuteOf, composing: Composing): string | Inline {
  const { references } = composing.wording;
  const words = fill(references.minute, { number: prints ?? "" });
  const [own, other] = [composing.stemOf(composing.file), composing.stemOf(file)];
  if (own === null || other === null) return words;
  return reference(wayBetween(own, other), anchor, words);
}

function reference(document: string | null, anchor: string, words: string): Inline {
  return { type: "reference", document, anchor, content: [{ type: "text", text: words }] };
}

function dateOf(date: MinuteOf["date"], { wording }: Composing) {
  return dateInlines(date, wording);
}
