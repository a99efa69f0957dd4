import type { RuleWords } from "../../house/index.ts";
import type { Inline } from "../../meeting/inline.ts";
import type { Located } from "../../meeting/located.ts";
import { type Pattern, pattern } from "../../pattern.ts";
import { message, own, type Place } from "../../problem.ts";
import { everyLine } from "../every-line.ts";
import { partOf } from "../part-of.ts";
import { always, type Finding, type Writing, type WritingRule } from "../rule.ts";

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

function check(writing: Writing, { dates }: RuleWords): readonly Finding[] {
  const calendar = readCalendar(dates);
  const found = (words: Words) => judge(words, calendar, writing.date?.value ?? null);
  return [
    ...headLines(writing).flatMap((located) => (located ? found(headWords(located)) : [])),
    ...everyLine(writing).flatMap(({ content, place }) => found(lineWords(content, place))),
  ];
}

function headLines(writing: Writing): readonly (Located<string> | null)[] {
  if (writing.type === "report") return [writing.title, writing.subtitle];
  const { title, venue, closing, nextMeeting } = writing;
  const next =
    nextMeeting?.value.type === "words"
      ? { value: nextMeeting.value.words, place: nextMeeting.place }
      : null;
  return [title, venue, closing, next];
}

/** Words, and where a stretch of them stands. */
interface Words {
  readonly text: string;
  readonly at: (index: number, length: number) => Place;
}

function headWords({ value, place }: Located<string>): Words {
  return { text: value, at: (index, length) => partOf(place, value, index, length) };
}

/** Struck-out words are no longer said, as in a correction. */
function lineWords(content: readonly Inline[], place: Place): Words {
  const parts = textsIn(content);
  const text = parts.map((part) => part.text).join("");
  const at = (index: number, length: number): Place => {
    let from = 0;
    for (const part of parts) {
      const inside = index - from;
      from += part.text.length;
      if (index >= from || part.place === null) continue;
      const whole = inside + length <= part.text.length;
      return whole ? partOf(part.place, part.text, inside, length) : part.place;
    }
    return place;
  };
  return { text, at };
}

interface Part {
  readonly text: string;
  readonly place: Place | null;
}

function textsIn(content: readonly Inline[]): readonly Part[] {
  return content.flatMap((node): readonly Part[] => {
    if (node.type === "text") return [node];
    if (node.type === "break") return [{ text: " ", place: null }];
    return node.type === "deleted" ? [] : textsIn(node.content);
  });
}

/** The names of days and months, each spelling with the place of its name. */
interface Calendar {
  readonly names: readonly string[];
  readonly weekdays: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  readonly dated: Pattern;
}

function readCalendar({ weekdays: names, months: monthNames }: RuleWords["dates"]): Calendar {
  const [weekdays, months] = [spellings(names), spellings(monthNames)];
  return { names, weekdays, months, dated: dated([...weekdays.keys()], [...months.keys()]) };
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
function dated(weekdays: readonly string[], months: readonly string[]): Pattern {
  const any = (names: readonly string[]) => names.map(escaped).join("|");
  const small = "(?:\\p{Ll}+\\s+)?";
  const weekday = `(?<!\\p{L})(?<weekday>${any(weekdays)})(?!\\p{L})\\.?,?\\s+${small}`;
  const words = `(?<day>\\d{1,2})\\p{Ll}{0,2}\\s+${small}(?<month>${any(months)})(?!\\p{L})(?:\\.?,?\\s+(?<year>\\d{4})(?!\\d))?`;
  const figures =
    "(?<first>\\d{1,2})(?<mark>[/.-])(?<number>\\d{1,2})\\k<mark>(?<full>\\d{4})(?!\\d)";
  return pattern(`${weekday}(?:${words}|${figures})`, "gu");
}

/** The names and their first letters, three to five of them, each with its index; the longest first. */
function spellings(names: readonly string[]): ReadonlyMap<string, number> {
  const all = names.flatMap((name, index) => [
    [name, index] as const,
    ...[5, 4, 3]
      .filter((length) => length < name.length)
      .map((length) => [name.slice(0, length), index] as const),
  ]);
  const plain = all.filter(([spelt, index]) =>
    all.every(([other, at]) => other !== spelt || at === index),
  );
  return new Map(plain.sort(([one], [other]) => other.length - one.length));
}

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
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
