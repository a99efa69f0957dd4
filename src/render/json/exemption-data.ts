import type { Reason } from "../../meeting/decision.ts";

/** Why something is not for the public: paragraphs of Schedule 12A, or a word for another ground. */
export function exemptionData(reason: Reason): readonly number[] | string {
  return reason.type === "schedule-12a" ? reason.paragraphs : reason.type;
}
