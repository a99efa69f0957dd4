import type { CivilDate, Moment } from "../../meeting/date.ts";
import type { Meeting } from "../../meeting/meeting.ts";
import { message, own } from "../../problem.ts";
import { always, type Finding, type MeetingRule } from "../rule.ts";

export const endBeforeStart: MeetingRule = {
  id: "end-before-start",
  guard: false,
  severity: always("error"),
  doc: {
    what: "A meeting that ends before it starts, or at the same time.",
    why: "One of the two times is wrong, and the minutes would print it in their title or closing line.",
    fix: "Mend the time that is wrong. Of a meeting that ran past midnight write the day too: `end: 2020-01-31T00:20`.",
    from: "head",
    bad: "start: 14:00\nend: 13:56\n",
    good: "start: 14:00\nend: 15:56\n",
  },
  ofPart: true,
  check,
};

function check({ date, start, end }: Meeting): readonly Finding[] {
  if (start === null || end === null) return [];
  const [from, to] = [words({ date: date.value, time: start.value }), words(end.value)];
  if (to > from) return [];
  const sameDay = end.value.date === date.value;
  const found = sameDay ? end.value.time : to;
  const night = `${dayAfter(date.value)}T${end.value.time}`;
  return [
    {
      message: message`The meeting ends at ${found}, expected a time after its start at ${sameDay ? start.value : from}.`,
      hint: message`Mend the time that is wrong; if the meeting ran past midnight, write end: ${own(night)}.`,
      place: end.place,
    },
  ];
}

function words({ date, time }: Moment): string {
  return `${date}T${time}`;
}

function dayAfter(date: CivilDate): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
