import type { DraftMeeting } from "../meeting/meeting.ts";
import type { AnchoredReport } from "../meeting/report.ts";

/** What can be rendered, with its restricted text. */
export type NumberedDocument = DraftMeeting | AnchoredReport;
