import { isDay } from "../meeting/is-day.ts";
import type { MinuteNumber } from "../meeting/number.ts";
import { message, type Place, type Sink } from "../problem.ts";
import { damaged } from "./damaged.ts";
import { FieldReader } from "./field-reader.ts";
import type { Fields } from "./read-fields.ts";
import type { RegisteredMeeting, RegisteredNumber } from "./register.ts";

export const meetingKeys = ["body", "meeting", "file", "issued"] as const;

export const numberKeys = [
  ...meetingKeys,
  ...["series", "n", "prints", "key", "title", "waived", "resumes", "private", "void", "reason"],
] as const;

/** What a line says of a number; null, with problems, where it does not say all. */
export function readNumber(fields: Fields, place: Place, report: Sink): RegisteredNumber | null {
  const reader = new FieldReader(fields, place, report);
  const entry = {
    ...meetingOf(reader, place),
    series: reader.needed("series"),
    n: Number(reader.formed("n", isCount, "a number such as 25")) as MinuteNumber,
    prints: reader.needed("prints"),
    key: reader.needed("key"),
    title: reader.needed("title"),
    waived: reader.optional("waived"),
    resumes: reader.optionalDay("resumes"),
    private: reader.optional("private") !== null,
    void: readVoid(reader),
  };
  if (!reader.sound) return null;
  if (entry.prints.includes(String(entry.n))) return entry;
  report(
    damaged(
      message`Found the number ${entry.n} beside ${entry.prints}: one of the two was changed.`,
      place,
    ),
  );
  return null;
}

/** What a line says of a meeting without numbers. */
export function readMeeting(fields: Fields, place: Place, report: Sink): RegisteredMeeting | null {
  const reader = new FieldReader(fields, place, report);
  const entry = meetingOf(reader, place);
  return reader.sound ? entry : null;
}

function meetingOf(reader: FieldReader, place: Place): RegisteredMeeting {
  return {
    body: reader.needed("body"),
    meeting: reader.formed("meeting", isMeeting, "a day such as 2020-01-30, or a day and a start"),
    file: reader.needed("file"),
    issued: reader.day("issued"),
    place,
  };
}

/** A void number has its day and its reason, or is not void. */
function readVoid(reader: FieldReader): RegisteredNumber["void"] {
  const [on, reason] = [reader.optionalDay("void"), reader.optional("reason")];
  if (on === null && reason === null) return null;
  return { on: on ?? reader.day("void"), reason: reader.needed("reason") };
}

function isCount(text: string): text is string {
  return /^[1-9]\d{0,8}$/.test(text);
}

function isMeeting(text: string): text is string {
  return isDay(text.slice(0, 10)) && /^(?: \d{2}:\d{2})?$/.test(text.slice(10));
}
