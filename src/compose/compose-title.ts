import type { Inline, Title } from "../document/index.ts";
import type { Wording } from "../house/index.ts";
import type { MeetingHead } from "../meeting/meeting.ts";
import { dateInlines, timeInline } from "./date-words.ts";
import { fillInlines, type InlineValues } from "./fill.ts";

/** The title sentence; what the head does not say is left out of it. */
export function composeTitle(meeting: MeetingHead, wording: Wording): Title {
  if (meeting.title !== null) {
    return { type: "title", content: [{ type: "text", text: meeting.title.value }] };
  }
  const { title } = wording;
  const { start, venue } = meeting;
  const values: InlineValues = {
    ...openingValues(meeting, wording),
    ...(start === null ? {} : { time: timeInline(start.value, wording) }),
    ...(venue === null ? {} : { venue: venue.value }),
  };
  const parts: readonly (readonly Inline[])[] = [
    openingWords(meeting, wording),
    venue === null ? [] : fillInlines(venueWording(venue.value, wording), values),
    start === null ? [] : fillInlines(title.start, values),
  ];
  return { type: "title", content: parts.flat() };
}

type Opening = Pick<MeetingHead, "body" | "kind" | "date">;

/** Which body met, at what kind of meeting, on which day. */
export function openingWords(meeting: Opening, wording: Wording): readonly Inline[] {
  const { opening, date } = wording.title;
  const values = openingValues(meeting, wording);
  return [...fillInlines(opening[meeting.kind], values), ...fillInlines(date, values)];
}

function openingValues({ body, date }: Opening, wording: Wording): InlineValues {
  return { body: body.name, noun: body.noun ?? body.name, ...dateInlines(date.value, wording) };
}

/** "in" is put before a place unless it begins with such a word itself. */
function venueWording(venue: string, { title }: Wording): string {
  const first = venue.split(" ", 1)[0]?.toLowerCase() ?? "";
  return title["venue-prepositions"].includes(first) ? title["bare-venue"] : title.venue;
}
