import {
  judgeApprovals,
  judgeApproved,
  judgeCorrections,
  judgeSubItems,
  judgeUnregistered,
} from "../check/index.ts";
import type { CivilDate } from "../meeting/date.ts";
import type { NumberedMeeting } from "../meeting/meeting.ts";
import type { Problem } from "../problem.ts";
import type { Register } from "../register/index.ts";
import type { KeptRecord } from "./kept-records.ts";
import type { Understood } from "./understand.ts";

/** What is known of a project when its minutes are held against one another. */
interface Known {
  /** Whether these are all the meetings that the project may hold. */
  readonly complete: boolean;
  readonly understood: readonly Understood[];
  /** Files with errors, which may not say what was meant. */
  readonly faulty: ReadonlySet<string>;
  readonly on: CivilDate;
  readonly earlier: readonly Problem[];
  /** As it was read; null where it is damaged. */
  readonly register: Register | null;
  /** Whether the register is revised, and records are written with it. */
  readonly revising: boolean;
}

/** Holds all minutes against the record and against one another: corrections, approvals, and what was approved. */
export function judgeStanding(
  meetings: readonly NumberedMeeting[],
  { complete, understood, faulty, on, earlier, register, revising }: Known,
  records: readonly KeptRecord[],
): readonly Problem[] {
  const sound = meetings.filter(({ file }) => !faulty.has(file));
  const remarks = new Map(understood.map((one) => [one.text.file, one.remarks]));
  return [
    ...judgeCorrections(meetings, on, earlier, records),
    ...judgeApprovals(sound, complete && sound.length === meetings.length),
    ...judgeSubItems(sound, records),
    ...(register === null ? [] : judgeUnregistered(records, register)),
    ...judgeApproved(
      sound,
      { records, revising, complete: complete && sound.length === meetings.length },
      (file) => remarks.get(file) ?? "",
    ),
  ];
}
