import type { Event, Interest } from "../meeting/event.ts";
import type { Reference } from "../meeting/inline.ts";
import { namesWords } from "./decision-line.ts";
import { inlineWords } from "./inline-words.ts";
import { type Line, type LineKind, line } from "./line.ts";

const kinds: { readonly [Kind in Event["event"]]: LineKind } = {
  arrived: "arrives",
  left: "leaves",
  chair: "takes-chair",
  interest: "interest",
  adjourned: "adjourned",
  resumed: "resumed",
};

/** What happened in the room; `printed` are the clerk's own words for it. */
export function eventLine(node: Event): Line {
  const names = "people" in node ? namesWords(node.people) : (node.at?.value ?? "");
  const printed = node.words === null ? null : inlineWords(node.words) || "nothing";
  return line(kinds[node.event], names, { ...factsOf(node), printed });
}

function factsOf(node: Event) {
  if (node.event === "interest") return interestFacts(node);
  return "people" in node ? { at: node.at?.value ?? null } : {};
}

function interestFacts({ kind, nature, left, dispensation, words, in: item }: Interest) {
  return {
    kind,
    // Where the clerk's words stand for the house's, the nature was kept out of print: Localism Act 2011, s. 32.
    nature: words === null ? nature : null,
    left: left ? "yes" : null,
    dispensation: dispensation ? "yes" : null,
    in: item === null ? null : inlineWords([withoutWords(item)]),
  };
}

function withoutWords(reference: Reference): Reference {
  return { ...reference, content: [] };
}
