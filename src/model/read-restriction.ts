import type { Nation } from "../meeting/body.ts";
import type { Exemption } from "../meeting/decision.ts";
import type { Attribute } from "../parse/index.ts";
import { message, type Place, type Sink } from "../problem.ts";
import { readExemption } from "./read-exemption.ts";

/** Why words may be restricted: one of the two. */
export const restrictions = ["exempt", "confidential"];

/** Reads what restricts a heading or a block; null where nothing does. What cannot be read is confidential. */
export function readRestriction(
  attributes: readonly Attribute[],
  nation: Nation,
  report: Sink,
): Exemption | null {
  const reasons = attributes.filter(({ name }) => restrictions.includes(name));
  const [first, second] = reasons;
  if (first === undefined) return null;
  if (second !== undefined && second.name !== first.name) report(twoReasons(second.place));
  const read = reasons.map((reason) => readExemption(reason, nation, report));
  return read.at(-1) ?? { type: "confidential" };
}

function twoReasons(place: Place) {
  return {
    rule: "wrong-type",
    severity: "error",
    message: message`This is said to be both exempt and confidential, expected one of the two.`,
    hint: message`Keep exempt where paragraphs of Schedule 12A are the reason, confidential where there are none.`,
    place,
  } as const;
}
