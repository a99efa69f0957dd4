import { lines } from "../data/index.ts";
import { message, own, type Problem } from "../problem.ts";
import type { MeetingRecord } from "../record/index.ts";
import type { Register } from "../register/index.ts";

type Kept = MeetingRecord & { readonly file: string };

/**
 * Holds the register against the record: what was issued has lines in numbers.yaml for ever. A file that is lost, or
 * one side of a merge, would otherwise be drafts again, and their numbers free.
 */
export function judgeUnregistered(
  records: readonly Kept[],
  { numbers, meetings }: Register,
): readonly Problem[] {
  const days = new Set([...numbers, ...meetings].map(({ body, meeting }) => nameOf(body, meeting)));
  const known = new Set(numbers.map(({ body, prints }) => `${body} ${prints}`));
  return records.flatMap((record): readonly Problem[] => {
    const { body, date } = record.meeting;
    if (!days.has(nameOf(body, date))) return [unknownMeeting(record)];
    const lost = numbersIn(record).find((prints) => !known.has(`${body} ${prints}`));
    return lost === undefined ? [] : [unknownNumber(record, lost)];
  });
}

function nameOf(body: string, meeting: string): string {
  return `${body} ${meeting.slice(0, 10)}`;
}

/** Those of its items; numbers.yaml has no lines of sub-items. */
function numbersIn({ issued: { words } }: MeetingRecord): readonly string[] {
  return words.flatMap(({ kind, facts: { number, level } }) =>
    kind === "item" && level === undefined ? (number ?? []) : [],
  );
}

function unknownMeeting({ meeting, issued, file }: Kept): Problem {
  return {
    rule: "number-vanished",
    severity: "error",
    message: message`The minutes of ${own(meeting.date)} were issued on ${own(issued.on)}, as their words here show, and numbers.yaml has no line of them.`,
    hint: message`Bring their lines in numbers.yaml back, from git or from a copy; after a merge, those of both sides. What was issued is never taken out.`,
    place: lines(file, "").place(0, 0),
  };
}

function unknownNumber({ meeting, file }: Kept, prints: string): Problem {
  return {
    rule: "number-vanished",
    severity: "error",
    message: message`${own(prints)} was issued with the minutes of ${own(meeting.date)}, as their words here show, and numbers.yaml has no line of it.`,
    hint: message`Bring its line in numbers.yaml back as it was, from git or from a copy. What was issued is never taken out.`,
    place: lines(file, "").place(0, 0),
  };
}
