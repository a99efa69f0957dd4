import type { Decision } from "../meeting/decision.ts";
import type { Unnumbered } from "../meeting/number.ts";
import { everyItem } from "./every-item.ts";
import { ownContent } from "./own-content.ts";
import type { Writing } from "./rule.ts";

/** Every decision of minutes or a report, restricted ones too. */
export function everyDecision(writing: Writing): readonly Decision<Unnumbered>[] {
  return everyItem(writing).flatMap((item) =>
    ownContent(item).filter((node) => node.type === "decision"),
  );
}
