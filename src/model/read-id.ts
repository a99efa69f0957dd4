import { nearMiss } from "../data/index.ts";
import type { Located } from "../meeting/located.ts";
import { type Attribute, secretHeadingAttributes } from "../parse/index.ts";
import { type Message, message, own, type Place, type Sink } from "../problem.ts";

/** Reads the name that a heading has for references: `{#id}`; null, with a problem, for another. */
export function readId(attribute: Attribute, report: Sink): Located<string> | null {
  const { value, place, valuePlace } = attribute;
  const marked = valuePlace.start.offset === place.start.offset + 1;
  const secret = nearMiss(value ?? "", secretHeadingAttributes);
  if (value !== null && marked && secret === null) return { value, place };
  if (secret !== null) report(restricts(value ?? "", secret, place));
  else report(fault(message`The name of an item is written with a #.`, asName(value), place));
  return null;
}

function restricts(value: string, secret: string, place: Place) {
  const found = message`The name ${value} restricts nothing, and reads as if it did.`;
  return fault(
    found,
    message`If the item is not for the public write ${own(secret)} without the #. If it is public give it another name.`,
    place,
  );
}

function asName(value: string | null): Message {
  return message`Write {#name} with a name of letters, figures and hyphens, such as {#${value ?? "budget"}}.`;
}

function fault(found: Message, hint: Message, place: Place) {
  return { rule: "unknown-construct", severity: "error", message: found, hint, place } as const;
}
