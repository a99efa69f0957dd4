import type { Content, Prose } from "../meeting/content.ts";
import type { Unnumbered } from "../meeting/number.ts";
import { everyItem } from "./every-item.ts";
import { ownContent } from "./own-content.ts";
import type { Writing } from "./rule.ts";

/** Every paragraph of minutes or a report but those of lists and tables, restricted ones too. */
export function everyProse(writing: Writing): readonly Prose[] {
  return [...writing.before, ...everyItem(writing).flatMap(ownContent)].flatMap(proseIn);
}

function proseIn(node: Content<Unnumbered>): readonly Prose[] {
  if (node.type === "prose") return [node];
  if (node.type === "decision") return [...node.leadIn, ...node.after].flatMap(proseIn);
  return "content" in node ? node.content.flatMap(proseIn) : [];
}
