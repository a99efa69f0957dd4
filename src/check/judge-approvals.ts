import type { Meeting, NumberedMeeting } from "../meeting/meeting.ts";
import { message, own, type Problem } from "../problem.ts";
import { recordBegins } from "../references/index.ts";
import { type Approves, approvalsIn } from "../standing/index.ts";
import { severityOf } from "./severity-of.ts";

/**
 * Looks at the chain of approvals: minutes approved that nobody has, and issued minutes that the next meeting passed
 * over. `sound` are the meetings in whose files there is no error; nothing is missed where not all could be read.
 */
export function judgeApprovals(
  sound: readonly NumberedMeeting[],
  complete: boolean,
): readonly Problem[] {
  if (!complete) return [];
  return [...new Set(sound.map(({ body }) => body))].flatMap((body) =>
    judgeBody(sound.filter((meeting) => meeting.body === body)),
  );
}

function judgeBody(meetings: readonly NumberedMeeting[]): readonly Problem[] {
  const inOrder = [...meetings].sort((one, other) => (one.date.value < other.date.value ? -1 : 1));
  const approvals = inOrder.map((meeting) => ({ meeting, approves: approvalsIn(meeting) }));
  const approved = new Set(approvals.flatMap(({ approves }) => approves.map(({ of }) => of.value)));
  const unknown = approvals.flatMap(({ meeting, approves }) =>
    approves.flatMap((one) => unknownIn(one, meeting, inOrder)),
  );
  // The next meeting that could have approved each, found from the last back; two may fall on a day.
  let next: NumberedMeeting | null = null;
  let nearest: NumberedMeeting | null = null;
  const left: Problem[] = [];
  for (const meeting of inOrder.toReversed()) {
    if (nearest !== null && nearest.date.value > meeting.date.value) next = nearest;
    left.push(...leftUnapproved(meeting, next, approved));
    if (isSuitable(meeting)) nearest = meeting;
  }
  return [...unknown, ...left];
}

function unknownIn(
  { of }: Approves,
  meeting: NumberedMeeting,
  ofBody: readonly NumberedMeeting[],
): readonly Problem[] {
  const begins = recordBegins(meeting.body, ofBody);
  const severity = severityOf("unknown-meeting-approved", meeting.body);
  if (severity === "off" || begins === null || of.value < begins) return [];
  const later = of.value > meeting.date.value;
  if (!later && ofBody.some(({ date }) => date.value === of.value)) return [];
  const days = ofBody.map(({ date }) => date.value).filter((day) => day < meeting.date.value);
  const last = days.sort().at(-1);
  const hint =
    last === undefined
      ? message`Write the day of the meeting whose minutes were approved.`
      : message`Write the day of the meeting whose minutes were approved. The meeting before this one was on ${own(last)}.`;
  return [
    {
      rule: "unknown-meeting-approved",
      severity,
      message: later
        ? message`The minutes of ${of.value} are approved here, and that meeting was later than this one.`
        : message`The minutes of ${of.value} are approved here, and there are none of that day.`,
      hint,
      place: of.place,
    },
  ];
}

/** Only an ordinary or annual meeting is held for the purpose: SI 1993/202, Schedule 2, paragraph 2. */
function leftUnapproved(
  meeting: NumberedMeeting,
  next: NumberedMeeting | null,
  approved: ReadonlySet<string>,
): readonly Problem[] {
  const severity = severityOf("minutes-left-unapproved", meeting.body);
  const day = meeting.date.value;
  if (severity === "off" || meeting.status === "draft" || next === null || approved.has(day)) {
    return [];
  }
  return [
    {
      rule: "minutes-left-unapproved",
      severity,
      message: message`The meeting of ${own(next.date.value)} did not approve the minutes of ${own(day)}, and no other meeting has.`,
      hint: message`Where it did approve them, write approves=${own(day)} in the braces of that decision. If they are still to be approved, put them on the agenda of the next meeting.`,
      place: meeting.date.place,
    },
  ];
}

function isSuitable({ status, kind }: Pick<Meeting, "kind"> & NumberedMeeting): boolean {
  return status !== "draft" && (kind === "ordinary" || kind === "annual");
}
