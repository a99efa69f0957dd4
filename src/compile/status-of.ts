import type { NumberedMeeting } from "../meeting/meeting.ts";
import type { Problem, Refusal } from "../problem.ts";
import { recordsOf } from "../record/index.ts";
import type { SourceText } from "../report/index.ts";
import { approvalsIn } from "../standing/index.ts";
import { judgedAt } from "./judged-at.ts";
import type { JudgedProject } from "./judged-project.ts";

/** How far the minutes of one meeting have come. */
export interface MeetingStatus {
  readonly meeting: NumberedMeeting;
  /** The draft that approves them once it is issued; null where none does. */
  readonly approving: string | null;
  /** Whether they are issued and `record/` does not have their words. */
  readonly unrecorded: boolean;
}

export type StatusResult =
  | {
      readonly type: "known";
      readonly meetings: readonly MeetingStatus[];
      readonly problems: readonly Problem[];
      readonly sources: readonly SourceText[];
    }
  | { readonly type: "refused"; readonly refusal: Refusal };

/** How far all minutes of a project have come, by body and date. */
export async function statusOf(cwd: string): Promise<StatusResult> {
  const found = await judgedAt(null, cwd);
  if (found.type === "refused") return found;
  const { problems, texts } = found.judged;
  return { type: "known", meetings: allOf(found.judged), problems, sources: texts };
}

function allOf({ documents, records }: JudgedProject): readonly MeetingStatus[] {
  const meetings = documents.filter((document) => document.type === "minutes");
  const drafts = meetings.filter(({ status }) => status === "draft");
  const approved = drafts.flatMap((draft) =>
    approvalsIn(draft).map(({ of, by }) => ({ body: draft.body, day: of.value, file: by.file })),
  );
  const recordOf = recordsOf(records);
  return meetings.map((meeting) => ({
    meeting,
    approving:
      approved.find(({ body, day }) => body === meeting.body && day === meeting.date.value)?.file ??
      null,
    unrecorded: meeting.status !== "draft" && recordOf(meeting) === null,
  }));
}
