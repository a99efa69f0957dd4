import type { NumberedMeeting } from "../meeting/meeting.ts";
import type { AnchoredReport } from "../meeting/report.ts";

/** What can be rendered, with its restricted text. */
export type NumberedDocument = NumberedMeeting | AnchoredReport;
