import type { Content, Prose } from "../meeting/content.ts";
import type { Meeting } from "../meeting/meeting.ts";
import type { Unnumbered } from "../meeting/number.ts";
import { everyItem } from "./every-item.ts";
import { ownContent } from "./own-content.ts";

/** Every paragraph of a meeting but those of lists and tables, restricted ones too. */
export function everyProse(meeting: Meeting): readonly Prose[] {
  return [...meeting.before, ...everyItem(meeting).flatMap(ownContent)].flatMap(proseIn);
}

function proseIn(node: Content<Unnumbered>): readonly Prose[] {
  if (node.type === "prose") return [node];
  if (node.type === "decision") return [...node.leadIn, ...node.after].flatMap(proseIn);
  return "content" in node ? node.content.flatMap(proseIn) : [];
}
