import type { Meeting } from "../../meeting/meeting.ts";
import { message, own } from "../../problem.ts";
import { everyDecision } from "../every-decision.ts";
import type { Finding, MeetingRule } from "../rule.ts";

export const approvedAtExtraordinary: MeetingRule = {
  id: "approved-at-extraordinary",
  guard: false,
  severity: {
    csp: "warning",
    "principal-council": "error",
    parish: "warning",
    generic: "warning",
  },
  doc: {
    what: "Minutes approved at an extraordinary meeting.",
    why: "An extraordinary meeting deals with what it was called for. It is not the suitable meeting at which minutes are signed: the next ordinary one is (SI 1993/202, Schedule 2, paragraph 2, under Local Government Act 1972, Schedule 12, paragraph 41).",
    fix: "Approve the minutes at the next ordinary meeting. If this was one, leave `kind` out of the head.",
    from: "minutes",
    bad: minutes("kind: extraordinary\n"),
    good: minutes(""),
  },
  check,
};

function minutes(kind: string): string {
  return `---
type: minutes
body: smk
${kind}date: 2020-01-30
---

## Minutes

:::resolved{approves=2019-10-24}
That the minutes of 24 October 2019 be approved.
:::
`;
}

function check(meeting: Meeting): readonly Finding[] {
  if (meeting.kind !== "extraordinary") return [];
  return everyDecision(meeting).flatMap(({ approves }) =>
    approves.map(({ value, place }) => ({
      message: message`The minutes of ${own(value)} are approved at an extraordinary meeting, expected an ordinary one.`,
      hint: message`Leave this to the next ordinary meeting, or take ${own("kind: extraordinary")} out of the head if this was none.`,
      place,
    })),
  );
}
