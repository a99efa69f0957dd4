import type { Correction } from "../meeting/action.ts";
import type { CivilDate } from "../meeting/date.ts";
import type { NumberedMeeting } from "../meeting/meeting.ts";
import { struckWords } from "../meeting/struck-words.ts";
import { message, type Problem } from "../problem.ts";
import { type MeetingRecord, minuteIn, recordOf } from "../record/index.ts";
import { correctionsIn } from "./corrections-in.ts";
import { minuteCorrected } from "./minute-corrected.ts";
import { severityOf } from "./severity-of.ts";
import { listedWords, proseWords, type SpokenWords } from "./spoken-words.ts";
import { tellingWords } from "./telling-words.ts";
import { unreadParts } from "./unread-parts.ts";
import { wordsUnder } from "./words-under.ts";

/**
 * Holds the old words of every correction against the minute that it corrects: they must stand
 * there, and a public correction may not tell what is restricted in the minutes of its body. Of a
 * meeting, or a minute, that the project does not have nothing is said here.
 */
export function judgeCorrections(
  meetings: readonly NumberedMeeting[],
  on: CivilDate,
  earlier: readonly Problem[],
  records: readonly MeetingRecord[] = [],
): readonly Problem[] {
  const scopes = new Map<string, SpokenWords>();
  return meetings.flatMap((meeting) => {
    const severity = severityOf("correction-not-found", meeting.body);
    const isUnread = unreadParts(meeting, earlier);
    return correctionsIn(meeting, on).flatMap(({ correction, open }): readonly Problem[] => {
      const { key } = meeting.body;
      const ofBody = meetings.filter(({ body }) => body.key === key);
      const scope = scopes.get(key) ?? wordsOfAll(ofBody, on);
      scopes.set(key, scope);
      if (open && tells(correction, scope)) return [told(correction)];
      if (isUnread(correction.place)) return [];
      const minute = minuteCorrected(correction, ofBody, on);
      if (severity === "off" || minute === null) return [];
      const recorded = recordedWords(correction, ofBody, records);
      if (stands(correction, recorded === null ? minute : { ...minute, open: recorded })) return [];
      // That words do not stand in restricted text is not for the public either.
      const secret = minute.restricted.trim() === "" ? {} : ({ secret: true } as const);
      return [{ severity, ...notFound(correction), ...secret }];
    });
  });
}

/** The words that were issued, by which a correction is proven; null where the record does not have that minute. */
function recordedWords(
  { of }: Correction,
  ofBody: readonly NumberedMeeting[],
  records: readonly MeetingRecord[],
): string | null {
  const minutes = ofBody
    .filter(({ date }) => date.value === of.meeting?.value)
    .map((meeting) => recordOf(meeting, records))
    .flatMap((record) => (record === null ? [] : (minuteIn(record.issued.words, of.prints) ?? [])));
  return minutes.length === 0 ? null : minutes.join("\n");
}

function stands({ content }: Correction, { open, restricted }: SpokenWords): boolean {
  const words = even(`${open} ${restricted}`);
  return struckWords(content).every((old) => words.includes(even(old)));
}

function tells({ content }: Correction, { open, restricted }: SpokenWords): boolean {
  if (restricted.trim() === "") return false;
  const [known, secret] = [even(open), even(restricted)];
  const struck = struckWords(content).map(even);
  if (struck.some((old) => !known.includes(old) && secret.includes(old))) return true;
  return tellingWords(open, restricted, null)(wordsUnder(content));
}

/** All that was said at some meetings; of one held in private all is restricted. */
function wordsOfAll(meetings: readonly NumberedMeeting[], on: CivilDate): SpokenWords {
  const each = meetings.map((meeting) => {
    const words = proseWords(meeting, on);
    if (!meeting.private)
      return { ...words, open: [...listedWords(meeting), words.open].join("\n") };
    return { open: "", restricted: `${words.open}\n${words.restricted}` };
  });
  return {
    open: each.map(({ open }) => open).join("\n"),
    restricted: each.map(({ restricted }) => restricted).join("\n"),
  };
}

function even(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

function told({ place }: Correction): Problem {
  return {
    rule: "restricted-in-correction",
    severity: "error",
    message: message`This correction is public, and holds words that stand only in restricted text of earlier minutes.`,
    hint: message`Put the correction into a block :::restricted below the approval, with its reason. It is then in the restricted edition alone.`,
    place,
    secret: true,
  };
}

function notFound({ of, content, place }: Correction) {
  return {
    rule: "correction-not-found",
    message: message`The words struck out, ${struckWords(content).join(" … ")}, do not stand in Minute ${of.prints}.`,
    hint: message`Copy the old words from those minutes as they stand there, and put nothing else between the ~~ marks.`,
    place,
  } as const;
}
