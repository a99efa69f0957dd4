import { message, own, type Place, type Problem } from "../problem.ts";

/** A construct without what it cannot do without; `example` is its attributes as they may be written. */
export function missingAttribute(
  construct: string,
  names: readonly string[],
  example: string,
  place: Place,
): Problem {
  const sample = `${construct}{${example}}`;
  return {
    rule: "missing-attribute",
    severity: "error",
    message: message`${own(construct)} does not say ${own(names.join(" and "))}, which it cannot do without.`,
    hint: message`Write it as in ${own(sample)}.`,
    place,
  };
}
