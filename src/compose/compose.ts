import type { Block, Minutes } from "../document/index.ts";
import type {
  PrivateMeeting,
  PublicEdition,
  PublicMeeting,
  RestrictedMeeting,
} from "../meeting/meeting.ts";
import { composeBonds } from "./compose-bonds.ts";
import { composeClosing } from "./compose-closing.ts";
import { composeContent } from "./compose-content.ts";
import { meetingFacts } from "./compose-facts.ts";
import { composeFurniture, composeMetadata } from "./compose-furniture.ts";
import { composeItem } from "./compose-item.ts";
import { composeLogo } from "./compose-logo.ts";
import { composePrivate } from "./compose-private.ts";
import { composeRolls } from "./compose-rolls.ts";
import { composeSignature } from "./compose-signature.ts";
import { composeTitle } from "./compose-title.ts";
import { composeVoid } from "./compose-void.ts";
import type { Composing } from "./composing.ts";
import { restrictionNotice } from "./restriction-words.ts";
import { withVoids } from "./with-voids.ts";

/**
 * Settles everything a reader reads: words, numbers, dates, order and punctuation. What it makes is of
 * the edition that it is given.
 */
export function compose<Given extends PublicEdition | RestrictedMeeting>(
  meeting: Given,
  composing: Composing,
): Minutes<Given["edition"]> {
  const { wording } = composing;
  return {
    type: "minutes",
    edition: meeting.edition,
    lang: wording.lang,
    metadata: composeMetadata(meeting, wording),
    facts: meetingFacts(meeting),
    furniture: composeFurniture(meeting, composing),
    bonds: composeBonds(wording),
    children: [
      ...restrictionNotice(meeting, wording),
      ...composeLogo(meeting.body, composing),
      { type: "status", text: statusLine(meeting, wording) },
      ...(isPrivate(meeting) ? composePrivate(meeting, wording) : composeWhole(meeting, composing)),
    ],
  };
}

function statusLine(
  { status, body }: PublicEdition | RestrictedMeeting,
  { status: words }: Composing["wording"],
): string {
  if (status !== "draft") return words[status].line;
  return body.numbering === null ? words.draft["line-without-numbers"] : words.draft.line;
}

/** Whether nothing of a meeting may be told but that it was held. */
function isPrivate(meeting: PublicEdition | RestrictedMeeting): meeting is PrivateMeeting {
  return meeting.edition === "public" && meeting.private;
}

function composeWhole(
  meeting: PublicMeeting | RestrictedMeeting,
  composing: Composing,
): readonly Block[] {
  const { wording } = composing;
  const own = meeting.items.map((item) => composeItem(item, composing));
  const items = withVoids(own, meeting.voids, (one) => composeVoid(one, composing));
  return [
    composeTitle(meeting, wording),
    ...composeRolls(meeting.attendance, wording),
    ...composeContent(meeting.before, composing),
    ...items.filter(({ appendix }) => !appendix),
    ...composeClosing(meeting, wording),
    ...composeSignature(meeting, wording),
    ...items.filter(({ appendix }) => appendix),
  ];
}
