import type { Block } from "../document/index.ts";
import type { PostMeetingNote } from "../meeting/action.ts";
import type { Composing } from "./composing.ts";

/** A note made after the meeting. */
export function composeNote(_node: PostMeetingNote, _composing: Composing): readonly Block[] {
  return [];
}
