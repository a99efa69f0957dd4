import type { DraftMeeting, NumberedMeeting } from "../meeting/meeting.ts";
import type { Refusal } from "../problem.ts";
import { inOrder } from "./in-order.ts";

/**
 * Why drafts cannot be issued yet: an earlier meeting whose numbers come before theirs is itself a draft, and may
 * still take more. Null where none is.
 */
export function refuseEarly(
  drafts: readonly DraftMeeting[],
  meetings: readonly NumberedMeeting[],
): Refusal | null {
  for (const draft of drafts) {
    const series = seriesIn(draft);
    const earlier = meetings.find(
      (one) =>
        one.status === "draft" &&
        one.body === draft.body &&
        !drafts.includes(one) &&
        inOrder(one, draft) < 0 &&
        (one.date.value === draft.resumes?.value ||
          [...seriesIn(one)].some((own) => series.has(own))),
    );
    if (earlier !== undefined) return early(draft, earlier);
  }
  return null;
}

function seriesIn({ items }: NumberedMeeting): ReadonlySet<string> {
  const numbers = items.map(
    ({ number }: { number: NumberedMeeting["items"][number]["number"] }) => number,
  );
  return new Set(numbers.flatMap((number) => (number.status === "none" ? [] : [number.series])));
}

function early(draft: DraftMeeting, earlier: NumberedMeeting): Refusal {
  return {
    message: `${draft.file} cannot be issued before ${earlier.file}, the meeting of ${earlier.date.value}: its numbers go on from those.`,
    hint: `Issue that one first: safermk issue ${earlier.file}`,
  };
}
