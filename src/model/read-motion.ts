import type { Motion } from "../meeting/decision.ts";
import type { Poll, PollManner } from "../meeting/vote.ts";
import { message, own, type Place, type Sink } from "../problem.ts";
import type { Attributes } from "./known-attributes.ts";
import { readAttribute } from "./read-attribute.ts";
import { readNamed } from "./read-named.ts";
import type { Reading } from "./reading.ts";
import { wrongValue } from "./wrong-value.ts";

/** What says who moved something, and how it was voted on. */
export const motionAttributes = ["moved", "seconded", "for", "against", "abstained", "vote"];

/**
 * Reads who moved something, and how it was voted on: `manners` are the ways in which it can have
 * been carried, none where it was lost.
 */
export function readMotion(
  attributes: Attributes,
  manners: readonly PollManner[],
  opening: Place,
  reading: Reading,
): Motion {
  return {
    moved: readNamed(attributes.get("moved"), reading),
    seconded: readNamed(attributes.get("seconded"), reading),
    poll: readPoll(attributes, manners, opening, reading.report),
  };
}

function readPoll(
  attributes: Attributes,
  manners: readonly PollManner[],
  place: Place,
  report: Sink,
): Poll | null {
  const count = (name: string) => readAttribute.count(attributes.get(name), report);
  const counts = { for: count("for"), against: count("against"), abstained: count("abstained") };
  const manner = readManner(attributes, manners, counts.against, report);
  const said = manner !== null || Object.values(counts).some((figure) => figure !== null);
  return said ? { ...counts, manner, place } : null;
}

function readManner(
  attributes: Attributes,
  manners: readonly PollManner[],
  against: number | null,
  report: Sink,
): PollManner | null {
  const vote = attributes.get("vote");
  if (vote !== undefined && manners.length === 0) {
    const hint = message`Leave vote out, and give the figures with for and against.`;
    report(wrongValue(vote, "no vote, which says how something was carried: this was lost", hint));
    return null;
  }
  const manner = readAttribute.choice(vote, manners, report);
  if (vote !== undefined && manner !== null && manner !== "carried" && (against ?? 0) > 0) {
    const hint = message`Write vote=carried, or leave ${own("against")} out.`;
    report(wrongValue(vote, "carried, since there were votes against", hint));
  }
  return manner;
}
