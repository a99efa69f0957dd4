import type { CivilDate } from "../meeting/date.ts";
import type { DraftMeeting } from "../meeting/meeting.ts";
import { enter, issueOf, refuseEarly } from "../number/index.ts";
import type { Change, Revise, Revising } from "../revision.ts";
import { refuseDay } from "./refuse-day.ts";

/**
 * Issues the minutes that are asked for, on a day: enters the numbers of those that are drafts. `said` is whether
 * somebody named the day; else it is the clock's.
 */
export function issueOn(on: CivilDate, said: boolean): Revise {
  return (revising) => {
    const { register, meetings, wanted, pathOf } = revising;
    const asked = meetings.filter(({ file }) => wanted.has(file));
    const drafts = asked.filter((meeting): meeting is DraftMeeting => meeting.status === "draft");
    if (asked.length === 0) return { refusal: noMinutes([...wanted]) };
    const refusal = refuseEarly(drafts, meetings) ?? refuseDay(drafts, register, on, said);
    if (refusal !== null) return { refusal };
    const { register: next, entered } = enter(drafts, meetings, register, pathOf, on);
    const issued = entered.map((one): Change => ({ does: "issue", ...one }));
    return { register: next, changes: [...standing(asked, revising), ...issued] };
  };
}

function standing(
  asked: Revising["meetings"],
  { register, meetings }: Revising,
): readonly Change[] {
  return asked.flatMap((meeting): readonly Change[] => {
    const issue = issueOf(meeting, meetings, register);
    return issue === null ? [] : [{ does: "stands", meeting, numbers: issue.numbers }];
  });
}

function noMinutes([file = ""]: readonly string[]) {
  return {
    message: `${file} is not minutes, so there is nothing to issue.`,
    hint: "Name a file of minutes. A report is not issued: safermk build makes it.",
  };
}
