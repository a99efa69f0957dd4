import type { RuleWords } from "../../house/index.ts";
import { type Pattern, pattern } from "../../pattern.ts";
import { message, own, type Place } from "../../problem.ts";
import { anyOf, dateInFigures, spellings } from "../date-spellings.ts";
import { always, type Finding, type Writing, type WritingRule } from "../rule.ts";
import { type Words, writtenWords } from "../written-words.ts";

export const wrongWeekday: WritingRule = {
  id: "wrong-weekday",
  guard: false,
  severity: always("warning"),
  doc: {
    what: "A date whose weekday is another than the one written before it, in full or by its first letters: “Thursday 30 January 2020”, “Thurs 30 Jan 2020”, “Thursday 30/1/2020”.",
    why: "Either the day or the date is wrong, and who relies on the wrong one comes on the wrong day. Published minutes announce their next meeting so.",
    fix: "Look at a calendar and mend the one that is wrong. A date without its year is taken for the meeting's own, or left alone.",
    bad: "## Next meeting\n\nIt was noted that the next meeting is on Thursday 8 April 2020.\n",
    good: "## Next meeting\n\nIt was noted that the next meeting is on Wednesday 8 April 2020.\n",
  },
  reports: true,
  check,
};

function check(writing: Writing, { dates, people }: RuleWords): readonly Finding[] {
  const calendar = readCalendar(dates, people.and);
  const held = writing.date?.value ?? null;
  return writtenWords(writing).flatMap((words) => judge(words, calendar, held));
}

/** The names of days and months, each spelling with the place of its name. */
interface Calendar {
  readonly names: readonly string[];
  readonly weekdays: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  readonly dated: Pattern;
}

function readCalendar(dates: RuleWords["dates"], and: readonly string[]): Calendar {
  const { weekdays: names } = dates;
  const [weekdays, months] = [spellings(names), spellings(dates.months)];
  return { names, weekdays, months, dated: dated(weekdays, months, and) };
}

function judge(
  { text, at }: Words,
  { names, weekdays, months, dated }: Calendar,
  held: string | null,
): readonly Finding[] {
  return [...text.matchAll(dated(text))].flatMap(({ 0: found, index, groups = {} }) => {
    const { weekday: dayName = "", day = groups.first ?? "", month = "", number } = groups;
    const year = groups.year ?? groups.full;
    const weekday = names[weekdays.get(dayName) ?? -1];
    const place = number === undefined ? (months.get(month) ?? -1) + 1 : Number(number);
    const date = `${pad(place)}-${pad(Number(day))}`;
    const inYear = year ?? (held?.endsWith(date) ? held.slice(0, 4) : null);
    if (inYear === null) return [];
    const right = weekdayOf(`${inYear}-${date}`, names);
    return right === null || right === weekday
      ? []
      : [wrong(found, right, at(index, found.length))];
  });
}

/** "Thursday 30 January 2020", "Thursday, the 30th of January", "Thurs 30 Jan 2020", "Thursday 30/1/2020". */
function dated(
  weekdays: Calendar["weekdays"],
  months: Calendar["months"],
  and: readonly string[],
): Pattern {
  // "On Saturday, and 31 May" names two days.
  const small = `(?:(?!(?:${and.join("|")})\\s)\\p{Ll}+\\s+)?`;
  const weekday = `(?<!\\p{L})(?<weekday>${anyOf(weekdays)})(?!\\p{L})\\.?,?\\s+${small}`;
  const words = `(?<day>\\d{1,2})\\p{Ll}{0,2}\\s+${small}(?<month>${anyOf(months)})(?!\\p{L})(?:\\.?,?\\s+(?<year>\\d{4})(?!\\d))?`;
  return pattern(`${weekday}(?:${words}|${dateInFigures})`, "gu");
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

/** Null of a day that does not exist. */
function weekdayOf(date: string, weekdays: readonly string[]): string | null {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date) return null;
  return weekdays[(day.getUTCDay() + 6) % 7] ?? null;
}

function wrong(found: string, right: string, place: Place): Finding {
  return {
    message: message`Found ${found}, but that day is a ${own(right)}.`,
    hint: message`Look at a calendar, and mend the weekday or the date.`,
    place,
  };
}
