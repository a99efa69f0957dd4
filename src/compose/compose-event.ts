import type { Inline, Paragraph } from "../document/index.ts";
import type { Event } from "../meeting/event.ts";
import { composeInlines } from "./compose-inlines.ts";
import type { Composing } from "./composing.ts";
import { timeInline } from "./date-words.ts";
import { fillInlines } from "./fill.ts";
import { interestWords } from "./interest-words.ts";
import { joinNames } from "./join-names.ts";

/** Who came, went, took the Chair or declared an interest: in the clerk's words, or the house's. */
export function composeEvent(node: Event, composing: Composing): readonly Paragraph[] {
  const { words } = node;
  const content = words === null ? houseWords(node, composing) : composeInlines(words, composing);
  if (content.length === 0) return [];
  return [{ type: "paragraph", content: [{ type: "emphasis", content }] }];
}

function houseWords(node: Event, composing: Composing): readonly Inline[] {
  if (node.event === "interest") return interestWords(node, composing);
  const { wording } = composing;
  const names = "people" in node ? joinNames(node.people, wording) : null;
  const { alone, timed } = wording.events[node.event];
  const values = names === null ? {} : { names };
  if (node.at === null) return fillInlines(alone, values);
  return fillInlines(timed, { ...values, time: timeInline(node.at.value, wording) });
}
