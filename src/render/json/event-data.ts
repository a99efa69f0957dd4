import { type Composing, composeEvent } from "../../compose/index.ts";
import { inlineText } from "../../document/index.ts";
import type { Event } from "../../meeting/event.ts";

/** What happened in the room, as data; `text` is what is printed of it, null for nothing. */
export function eventData(node: Event, composing: Composing): object {
  const [paragraph] = composeEvent(node, composing);
  const text = paragraph === undefined ? null : inlineText(paragraph.content);
  const head = { type: "event", event: node.event, text };
  const names = "people" in node ? { names: node.people.map(({ name }) => name) } : {};
  if (node.event !== "interest") return { ...head, ...names, at: node.at?.value ?? null };
  const { kind, nature, left, dispensation } = node;
  const item = node.in?.target.type === "item" ? node.in.target.id : null;
  return { ...head, ...names, kind, nature, left, dispensation, in: item };
}
