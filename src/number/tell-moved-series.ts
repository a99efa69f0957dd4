import type { Meeting } from "../meeting/meeting.ts";
import { message, type Sink } from "../problem.ts";
import type { RegisteredNumber } from "../register/index.ts";

/** The last meeting of a series that was issued, and the series that its numbers were issued in. */
export interface LastIssued {
  readonly meeting: Meeting;
  readonly series: string;
}

/** The series in which a meeting was issued; null where it has no numbers, or none but those of one that it resumes. */
export function issuedSeries(numbers: readonly RegisteredNumber[]): string | null {
  return numbers.find(({ resumes }) => resumes === null)?.series ?? null;
}

/**
 * Tells of a draft that would begin a series anew since safermk.yaml has another restart than when the
 * minutes before it were issued: their numbers would be given again.
 */
export function tellMovedSeries(
  draft: Meeting,
  own: string,
  last: LastIssued | undefined,
  report: Sink,
): boolean {
  if (last === undefined || last.series === own) return false;
  const first = draft.items.find(({ bears }) => bears.type !== "none")?.bears;
  if (first === undefined || (first.type === "given" && first.waived !== null)) return false;
  report({
    rule: "series-restart",
    severity: "error",
    message: message`The minutes of ${last.meeting.date.value} were issued in the series ${last.series}, and by safermk.yaml they are now of the series ${own}: numbers would be given again.`,
    hint: message`Put restart and year-starts back as they were when those minutes were issued, and change them when the next series begins. If the numbers are to go on otherwise, give the first item its number with waived="…" and the reason.`,
    place: draft.date.place,
  });
  return true;
}
