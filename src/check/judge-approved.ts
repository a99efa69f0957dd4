import { isDeepStrictEqual } from "node:util";
import { type Change, changesIn, changeWords, compare, hideSecrets } from "../diff/index.ts";
import type { NumberedMeeting } from "../meeting/meeting.ts";
import type { BorneNumber, DecisionIds } from "../meeting/number.ts";
import { message, own, type Place, type Problem, pasted } from "../problem.ts";
import {
  type MeetingRecord,
  recordedLines,
  recordOf,
  secretWords,
  withoutMinutes,
} from "../record/index.ts";
import { everyItem } from "./every-item.ts";
import { severityOf } from "./severity-of.ts";

/** Changes that are told in the problem itself; `safermk diff` tells all. */
const most = 3;

/**
 * Holds minutes that were approved against their words as they were then. `revising` is whether records are being
 * written: what is missing may be on its way.
 */
export function judgeApproved(
  meetings: readonly NumberedMeeting[],
  records: readonly MeetingRecord[],
  revising: boolean,
  remarksOf: (file: string) => string,
): readonly Problem[] {
  return meetings.flatMap((meeting): readonly Problem[] => {
    const { approval } = meeting.standing;
    const severity = severityOf("changed-after-approval", meeting.body);
    if (approval === null || severity === "off") return [];
    const record = recordOf(meeting, records);
    if (record === null) return revising ? [] : [lost(meeting)];
    // Its words are written when the meeting that approves them is issued, or issued again.
    if (record.approved === null) return [];
    const voids = new Set(meeting.voids.map(({ number }) => number.prints));
    const before = withoutMinutes(record.approved.words ?? record.issued.words, voids);
    const after = recordedLines(meeting);
    if (isDeepStrictEqual(before, after)) return [];
    const restricted = [...secretWords(meeting), ...remarksOf(meeting.file).split("\n")];
    const hidden = hideSecrets(compare(before, after), { restricted, public: [before, after] });
    const changes = changesIn(hidden).filter(({ type }) => type !== "renumbered");
    const [first] = changes;
    if (first === undefined) return [];
    const told = changes.slice(0, most).map(changeWords).join("; ");
    const more = changes.length > most ? ` and ${changes.length - most} more` : "";
    return [
      {
        rule: "changed-after-approval",
        severity,
        message: message`These minutes were approved at the meeting of ${own(approval.date)}, and have been changed since: ${pasted(told)}${own(more)}.`,
        hint: message`Put the words back as they were approved; ${own(`safermk diff ${meeting.file}`)} shows every change. What is wrong in them is corrected by a later meeting, with :::correction.`,
        place: placeOf(first, meeting),
      },
    ];
  });
}

/** The heading of the item in which it is; of the head, the date. */
function placeOf({ item }: Change, meeting: NumberedMeeting): Place {
  const found = everyItem<BorneNumber, DecisionIds>(meeting).find(
    ({ number }) => number.prints !== null && number.prints === item?.number,
  );
  return found?.place ?? meeting.date.place;
}

function lost({ file, date, standing }: NumberedMeeting): Problem {
  return {
    rule: "damaged-record",
    severity: "error",
    message: message`These minutes were approved at the meeting of ${own(standing.approval?.date ?? "")}, and record/ does not hold their words.`,
    hint: message`Bring the file of that day in record/ back, from git or from a copy. Only where there never was one, let ${own(`safermk issue ${file}`)} write it: it takes the words as they are now.`,
    place: date.place,
  };
}
