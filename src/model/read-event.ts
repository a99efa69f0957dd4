import type { Event } from "../meeting/event.ts";
import { interestKinds } from "../meeting/event.ts";
import type { Named } from "../meeting/named.ts";
import type { Leaf } from "../parse/index.ts";
import { message } from "../problem.ts";
import { type Attributes, knownAttributes } from "./known-attributes.ts";
import { mayLack } from "./may-lack.ts";
import { missingAttribute } from "./missing-attribute.ts";
import { readAttribute } from "./read-attribute.ts";
import { readInItem } from "./read-in-item.ts";
import { readInlines } from "./read-inline.ts";
import { readNamed } from "./read-named.ts";
import type { Reading } from "./reading.ts";
import { wrongValue } from "./wrong-value.ts";

type EventName = Event["event"];

const known: Readonly<Record<EventName, readonly string[]>> = {
  arrived: ["name", "at"],
  left: ["name", "at"],
  chair: ["name", "at"],
  interest: ["name", "kind", "nature", "left", "dispensation", "in"],
  adjourned: ["at"],
  resumed: ["at"],
};

/** Reads a line such as `::left{name="G Freer" at="14:20"}`; none where it lacks its name. */
export function readEvent(leaf: Leaf, reading: Reading): readonly Event[] {
  const event = leaf.name as EventName;
  const attributes = knownAttributes(leaf.attributes, known[event], reading.report);
  const words = leaf.words === null ? null : readInlines(leaf.words, reading);
  const line = { type: "event", words, place: leaf.place } as const;
  const at = readAttribute.time(attributes.get("at"), reading.report);
  if (event === "adjourned" || event === "resumed") return [{ ...line, event, at }];
  const people = readWho(attributes, leaf, reading);
  if (people.length === 0) return [];
  if (event === "interest")
    return [{ ...line, event, people, ...readInterest(attributes, reading) }];
  return [{ ...line, event, people, at }];
}

function readWho(attributes: Attributes, leaf: Leaf, reading: Reading): readonly Named[] {
  const { report } = reading;
  const name = attributes.get("name");
  if (name === undefined) {
    if (mayLack(leaf, known[leaf.name as EventName]))
      report(missingAttribute(`::${leaf.name}`, ["name"], 'name="G Freer"', leaf.place));
    return [];
  }
  const people = readNamed(name, reading);
  if (leaf.name === "chair" && people.length > 1) {
    report(wrongValue(name, "one person", message`Name who took the Chair, and nobody else.`));
  }
  return people;
}

function readInterest(attributes: Attributes, reading: Reading) {
  const { report } = reading;
  const nature = attributes.get("nature");
  return {
    kind: readAttribute.choice(attributes.get("kind"), interestKinds, report),
    nature: readAttribute.words(nature, "what the interest is", "owns land next to it", report),
    left: readAttribute.flag(attributes.get("left"), report),
    dispensation: readAttribute.flag(attributes.get("dispensation"), report),
    in: readInItem(attributes.get("in"), report),
  };
}
