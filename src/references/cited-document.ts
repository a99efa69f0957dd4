import type { NumberedMeeting } from "../meeting/meeting.ts";
import type { AnchoredReport } from "../meeting/report.ts";

/** What can be cited, and cites. */
export type CitedDocument = NumberedMeeting | AnchoredReport;
