import type { CivilDate } from "../meeting/date.ts";
import type { Located } from "../meeting/located.ts";
import type { NumberedMeeting } from "../meeting/meeting.ts";
import type { MinuteOf } from "../meeting/standing.ts";
import { saidIn } from "./said-in.ts";

/** That a meeting approved the minutes of another of its body. */
export interface Approves {
  /** The day of the meeting whose minutes they are, where it is typed. */
  readonly of: Located<CivilDate>;
  readonly by: MinuteOf;
}

/** What a meeting approved, be the decision public or not: its number is. */
export function approvalsIn(meeting: NumberedMeeting): readonly Approves[] {
  return saidIn(meeting).flatMap(({ node, by }) =>
    node.type === "decision" ? node.approves.map((of) => ({ of, by })) : [],
  );
}
