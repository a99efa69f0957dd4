import type { PeopleEntry } from "../../meeting/attendance.ts";
import type { Meeting } from "../../meeting/meeting.ts";
import { message, own } from "../../problem.ts";
import { always, type Finding, type MeetingRule } from "../rule.ts";

export const unbalancedBrackets: MeetingRule = {
  id: "unbalanced-brackets",
  guard: false,
  severity: always("warning"),
  doc: {
    what: "An entry of the attendance in which a bracket has no other to match it.",
    why: "The brackets tell the name from the affiliation. Such an entry prints as it was typed, and the slip goes into the record: published minutes hold it.",
    fix: "Close each bracket that is opened, once, and leave out one that closes nothing.",
    from: "head",
    bad: `attendance:
  present:
    - K Gardner (Head of Operations (North), Thames Valley Police))
`,
    good: `attendance:
  present:
    - K Gardner (Head of Operations (North), Thames Valley Police)
`,
  },
  check,
};

function check({ attendance }: Meeting): readonly Finding[] {
  return attendance
    .flatMap(({ parts }) => parts.flatMap(({ entries }) => entries))
    .filter((entry) => entry.type === "people" && !entry.balanced)
    .map((entry) => unbalanced(entry as PeopleEntry));
}

function unbalanced({ prints, place }: PeopleEntry): Finding {
  const opening = prints.split("(").length - 1;
  const closing = prints.split(")").length - 1;
  const counts = `${counted(opening, "opening")} and ${counted(closing, "closing")}`;
  return {
    message: message`Found ${own(counts)} in ${prints}, expected them in pairs.`,
    hint: message`Close each bracket once, and take out a bracket too many.`,
    place,
  };
}

function counted(count: number, kind: string): string {
  if (count === 0) return `no ${kind} bracket`;
  return count === 1 ? `one ${kind} bracket` : `${count} ${kind} brackets`;
}
