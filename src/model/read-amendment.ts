import type { Amendment } from "../meeting/decision.ts";
import type { PollManner } from "../meeting/vote.ts";
import type { Fenced } from "../parse/index.ts";
import { message, type Place } from "../problem.ts";
import { type Attributes, knownAttributes } from "./known-attributes.ts";
import { mayLack } from "./may-lack.ts";
import { missingAttribute } from "./missing-attribute.ts";
import { readAttribute } from "./read-attribute.ts";
import { motionAttributes, readMotion } from "./read-motion.ts";
import { readRemark } from "./read-remark.ts";
import type { Reading } from "./reading.ts";

/** One that was withdrawn has no outcome; one that was voted on has. */
const polled = ["for", "against", "abstained", "vote"];
const example = "lost for=3 against=4";
const known = ["lost", "carried", ...motionAttributes];

/** Reads a block `:::amendment`. */
export function readAmendment(block: Fenced, reading: Reading): readonly [Amendment] {
  const attributes = knownAttributes(block.attributes, known, reading.report);
  const outcome = readOutcome(attributes, reading);
  if (polled.some((name) => attributes.has(name)) && mayLack(block, known)) {
    if (!attributes.has("lost") && !attributes.has("carried")) {
      reading.report(missingAttribute(":::amendment", ["lost or carried"], example, block.opening));
    }
  }
  // That it was carried is said by the attribute of that name.
  const manners: readonly PollManner[] = outcome === "lost" ? [] : ["unanimous", "nem-con"];
  return [
    {
      type: "amendment",
      outcome,
      motion: readMotion(attributes, manners, block.opening, reading),
      content: readRemark(block, reading),
      place: block.opening,
    },
  ];
}

function readOutcome(attributes: Attributes, { report }: Reading): Amendment["outcome"] {
  const lost = readAttribute.flag(attributes.get("lost"), report);
  const carried = attributes.get("carried");
  if (lost && carried !== undefined) {
    report(twoOutcomes(carried.place));
    return null;
  }
  if (lost) return "lost";
  return readAttribute.flag(carried, report) ? "carried" : null;
}

function twoOutcomes(place: Place) {
  return {
    rule: "wrong-type",
    severity: "error",
    message: message`The amendment is said to be both lost and carried, expected one of the two.`,
    hint: message`Keep lost or carried, whichever it was.`,
    place,
  } as const;
}
