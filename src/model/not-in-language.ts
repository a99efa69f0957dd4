import { message, own, type Place, type Problem } from "../problem.ts";

/** Something that is not in the language at all. */
export function notInLanguage(
  construct: string,
  remedy: string,
  place: Place,
  rule: Problem["rule"] = "unknown-construct",
): Problem {
  return {
    rule,
    severity: "error",
    message: message`${own(construct)} is not part of minutes.`,
    hint: message`${own(remedy)}`,
    place,
  };
}
