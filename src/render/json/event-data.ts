import { type Composing, composeEvent } from "../../compose/index.ts";
import { inlineText } from "../../document/index.ts";
import { citationKey } from "../../meeting/citation.ts";
import type { Event, Interest } from "../../meeting/event.ts";

/** What happened in the room, as data; `text` is what is printed of it, null for nothing. */
export function eventData(node: Event, composing: Composing): object {
  const [paragraph] = composeEvent(node, composing);
  const text = paragraph === undefined ? null : inlineText(paragraph.content);
  const head = { type: "event", event: node.event, text };
  const names = "people" in node ? { names: node.people.map(({ name }) => name) } : {};
  if (node.event !== "interest") return { ...head, ...names, at: node.at?.value ?? null };
  const { kind, left, dispensation } = node;
  // Where the clerk's words stand for the house's, the nature was kept out of print: Localism Act 2011, s. 32.
  const nature = node.words === null ? node.nature : null;
  return { ...head, ...names, kind, nature, left, dispensation, in: itemNamed(node, composing) };
}

/** The number of the item that the interest is in; its title where it has none. */
function itemNamed(node: Interest, { citations }: Composing): string | null {
  const citation = node.in === null ? undefined : citations.get(citationKey(node.in.place));
  return citation?.type === "minute" ? (citation.prints ?? citation.title) : null;
}
