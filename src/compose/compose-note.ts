import type { Remark } from "../document/index.ts";
import type { PostMeetingNote } from "../meeting/action.ts";
import { composeFlow } from "./compose-flow.ts";
import type { Composing } from "./composing.ts";
import { dateValues } from "./date-words.ts";
import { fill } from "./fill.ts";
import { listLabels } from "./list-labels.ts";

/** A note made after the meeting, and printed as such. */
export function composeNote(
  { date, content }: PostMeetingNote,
  composing: Composing,
): readonly [Remark] {
  const { lists, notes } = composing.wording;
  const label =
    date === null ? notes.undated : fill(notes.dated, dateValues(date.value, composing.wording));
  const children = composeFlow(content, listLabels(lists.prose, lists.bullet), composing);
  return [{ type: "remark", kind: "note", label, children }];
}
