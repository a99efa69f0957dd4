import type { Meeting } from "../../meeting/meeting.ts";
import { message } from "../../problem.ts";
import { always, type Finding, type MeetingRule } from "../rule.ts";

export const nextMeetingBeforeThis: MeetingRule = {
  id: "next-meeting-before-this",
  guard: false,
  severity: always("warning"),
  doc: {
    what: "A next meeting that is not after the meeting itself.",
    why: "One of the two dates is wrong: commonly the year, in January, or the day of the last meeting left in a file that was copied.",
    fix: "Mend the date that is wrong. Where it is not known yet, write `next-meeting: to be confirmed`.",
    from: "head",
    bad: "next-meeting: 2019-04-09\n",
    good: "next-meeting: 2020-04-09\n",
  },
  ofPart: true,
  check,
};

function check({ date, start, nextMeeting }: Meeting): readonly Finding[] {
  if (nextMeeting === null || nextMeeting.value.type === "words") return [];
  const next = nextMeeting.value;
  // Two meetings may fall on one day: then the times tell.
  const sameDay = next.type === "moment" && next.date === date.value && start !== null;
  const after = sameDay ? next.time > start.value : next.date > date.value;
  if (after) return [];
  const told = sameDay ? `${next.date}T${next.time}` : next.date;
  return [
    {
      message: message`The next meeting is on ${told}, expected a day after this meeting on ${date.value}.`,
      hint: message`Mend the date that is wrong, or write next-meeting: to be confirmed.`,
      place: nextMeeting.place,
    },
  ];
}
