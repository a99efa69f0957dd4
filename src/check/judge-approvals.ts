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
  const approvals = new Map(sound.map((meeting) => [meeting, approvalsIn(meeting)]));
  return sound.flatMap((meeting) => {
    const ofBody = sound.filter(({ body }) => body === meeting.body);
    const unknown = (approvals.get(meeting) ?? []).flatMap((one) =>
      unknownIn(one, meeting, ofBody),
    );
    return [...unknown, ...leftUnapproved(meeting, ofBody, approvals)];
  });
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

type Approvals = ReadonlyMap<NumberedMeeting, readonly Approves[]>;

/** Only an ordinary or annual meeting is held for the purpose: SI 1993/202, Schedule 2, paragraph 2. */
function leftUnapproved(
  meeting: NumberedMeeting,
  ofBody: readonly NumberedMeeting[],
  approvals: Approvals,
): readonly Problem[] {
  const severity = severityOf("minutes-left-unapproved", meeting.body);
  const day = meeting.date.value;
  const isApproved = ofBody.some((one) =>
    (approvals.get(one) ?? []).some(({ of }) => of.value === day),
  );
  const next = ofBody.find((one) => one.date.value > day && isSuitable(one));
  if (severity === "off" || meeting.status === "draft" || isApproved || next === undefined)
    return [];
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
