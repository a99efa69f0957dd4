import { isDeepStrictEqual } from "node:util";
import { type Change, changesIn, changeWords, compare, hideSecrets } from "../diff/index.ts";
import type { NumberedMeeting } from "../meeting/meeting.ts";
import type { BorneNumber, DecisionIds } from "../meeting/number.ts";
import type { MinuteOf } from "../meeting/standing.ts";
import { message, own, type Place, type Problem, pasted } from "../problem.ts";
import {
  type MeetingRecord,
  recordedLines,
  recordsOf,
  secretWords,
  withoutMinutes,
} from "../record/index.ts";
import { everyItem } from "./every-item.ts";
import { severityOf } from "./severity-of.ts";

/** Changes that are told in the problem itself; `safermk diff` tells all. */
const most = 3;

/** What the record says, and whether it says all. */
interface Known {
  readonly records: readonly MeetingRecord[];
  /** Whether records are being written: what is missing may be on its way. */
  readonly revising: boolean;
  /** Whether these are all the meetings that may have approved them. */
  readonly complete: boolean;
}

/** Holds minutes that were approved against their words as they were then. */
export function judgeApproved(
  meetings: readonly NumberedMeeting[],
  { records, revising, complete }: Known,
  remarksOf: (file: string) => string,
): readonly Problem[] {
  const recordOf = recordsOf(records);
  return meetings.flatMap((meeting): readonly Problem[] => {
    const { approval } = meeting.standing;
    const severity = severityOf("changed-after-approval", meeting.body);
    if (meeting.status === "draft" || severity === "off") return [];
    const record = recordOf(meeting);
    if (approval === null) {
      const at = record?.approved?.at;
      return at !== undefined && complete && !revising ? [takenBack(meeting, at)] : [];
    }
    if (record === null) return revising ? [] : [lost(meeting)];
    if (record.approved === null) return revising ? [] : [unwritten(meeting, approval)];
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

/** Their words are written when the meeting that approves them is issued, or issued again. */
function unwritten({ date }: NumberedMeeting, { date: on, file }: MinuteOf): Problem {
  return {
    rule: "damaged-record",
    severity: "error",
    message: message`These minutes were approved at the meeting of ${own(on)}, and record/ does not say with which words.`,
    hint: message`Where approves was written into minutes that were issued already, ${own(`safermk issue ${file}`)} enters it with the words as they are now. If somebody changed the file in record/, bring it back from git or from a copy.`,
    place: date.place,
  };
}

function takenBack({ date }: NumberedMeeting, at: string): Problem {
  return {
    rule: "damaged-record",
    severity: "error",
    message: message`By record/ these minutes were approved at the meeting of ${own(at)}, and no issued minutes say so any more.`,
    hint: message`Write ${own(`approves=${date.value}`)} back into the decision that approved them. If it was a slip and was not published, take the part approved out of their file in record/.`,
    place: date.place,
  };
}
