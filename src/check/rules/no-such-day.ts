import type { RuleWords } from "../../house/index.ts";
import { type Pattern, pattern } from "../../pattern.ts";
import { message, own, type Place } from "../../problem.ts";
import { anyOf, dateInFigures, spellings } from "../date-spellings.ts";
import { always, type Finding, type Writing, type WritingRule } from "../rule.ts";
import { type Words, writtenWords } from "../written-words.ts";

export const noSuchDay: WritingRule = {
  id: "no-such-day",
  guard: false,
  severity: always("warning"),
  doc: {
    what: "A date in the words of minutes that is in no calendar: “31 June 2020”, “29 February 2023”, “30/02/2020”.",
    why: "The record says when something was or will be, and nobody can tell afterwards which day was meant.",
    fix: "Look at a calendar and mend the day, the month or the year.",
    bad: "## Next meeting\n\nIt was noted that the next meeting is on 31 June 2020.\n",
    good: "## Next meeting\n\nIt was noted that the next meeting is on 30 June 2020.\n",
  },
  reports: true,
  check,
};

function check(writing: Writing, { dates }: RuleWords): readonly Finding[] {
  const words = writtenWords(writing).filter(({ text }) => late.test(text));
  if (words.length === 0) return [];
  const names = spellings(dates.months);
  const sought = dated(names);
  return words.flatMap((one) => judge(one, sought, names, dates.months));
}

/** The days that not every month has: most words have none, and are not searched for dates. */
const late = /29|3[01]/;

function judge(
  { text, at }: Words,
  sought: Pattern,
  names: ReadonlyMap<string, number>,
  months: readonly string[],
): readonly Finding[] {
  return [...text.matchAll(sought(text))].flatMap(({ 0: found, index, groups = {} }) => {
    const number = Number(groups.number ?? groups.middle);
    const month = groups.month === undefined ? number - 1 : (names.get(groups.month) ?? -1);
    const day = Number(groups.day ?? groups.first ?? groups.last);
    const year = groups.year ?? groups.full ?? groups.early;
    const name = months[month];
    if (name === undefined || day < 1 || day > 31) return [];
    // Without its year 29 February may be a day.
    const days = daysIn(month, year === undefined ? 2000 : Number(year));
    if (day <= days) return [];
    return [
      none(found, `${name}${year === undefined ? "" : ` ${year}`}`, days, at(index, found.length)),
    ];
  });
}

/** "31 June", "31st of June, 2020", "31/6/2020", "2020-06-31". */
function dated(months: ReadonlyMap<string, number>): Pattern {
  const ordinal = "(?:\\p{Ll}{1,2}\\.?(?:\\s+\\p{Ll}+)?)?";
  const year = "(?:\\.?,?\\s+(?<year>\\d{4})(?!\\d))?";
  const words = `(?<day>\\d{1,2})${ordinal}\\s+(?<month>${anyOf(months)})(?!\\p{L})${year}`;
  const ordered = "(?<early>\\d{4})-(?<middle>\\d{2})-(?<last>\\d{2})(?![\\d-])";
  return pattern(`(?<![\\p{L}\\d/.-]|\\d[,:])(?:${words}|${dateInFigures}|${ordered})`, "gu");
}

function daysIn(month: number, year: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

function none(found: string, month: string, days: number, place: Place): Finding {
  return {
    message: message`Found ${found}, and ${own(month)} has ${own(days)} days.`,
    hint: message`Look at a calendar, and mend the day, the month or the year.`,
    place,
  };
}
