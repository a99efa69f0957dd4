import type { Inline, Title } from "../document/index.ts";
import type { Wording } from "../house/index.ts";
import type { PublicMeeting } from "../meeting/meeting.ts";
import { dateValues, timeWords } from "./date-words.ts";
import { fillInlines, type Values } from "./fill.ts";

/** The title sentence; what the head does not say is left out of it. */
export function composeTitle(meeting: PublicMeeting, wording: Wording): Title {
  if (meeting.title !== null) {
    return { type: "title", content: [{ type: "text", text: meeting.title.value }] };
  }
  const { title } = wording;
  const { body, start, venue } = meeting;
  const values: Values = {
    body: body.name,
    noun: body.noun ?? body.name,
    ...dateValues(meeting.date.value, wording),
    ...(start === null ? {} : { time: timeWords(start.value, wording) }),
    ...(venue === null ? {} : { venue: venue.value }),
  };
  const parts: readonly (readonly Inline[])[] = [
    fillInlines(title.opening[meeting.kind], values),
    fillInlines(title.date, values),
    venue === null ? [] : fillInlines(venueWording(venue.value, wording), values),
    start === null ? [] : fillInlines(title.start, values),
  ];
  return { type: "title", content: parts.flat() };
}

/** "in" is put before a place unless it begins with such a word itself. */
function venueWording(venue: string, { title }: Wording): string {
  const first = venue.split(" ", 1)[0]?.toLowerCase() ?? "";
  return title["venue-prepositions"].includes(first) ? title["bare-venue"] : title.venue;
}
