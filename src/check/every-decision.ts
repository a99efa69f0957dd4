import type { Decision } from "../meeting/decision.ts";
import type { Meeting } from "../meeting/meeting.ts";
import type { Unnumbered } from "../meeting/number.ts";
import { everyItem } from "./every-item.ts";
import { ownContent } from "./own-content.ts";

/** Every decision of a meeting, restricted ones too. */
export function everyDecision(meeting: Meeting): readonly Decision<Unnumbered>[] {
  return everyItem(meeting).flatMap((item) =>
    ownContent(item).filter((node) => node.type === "decision"),
  );
}
