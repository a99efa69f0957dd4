import { message, own, type Place, type Problem } from "../problem.ts";

/** A construct of the language that this version does not understand: never prose, never nothing. */
export function notYet(construct: string, place: Place): Problem {
  return {
    rule: "unknown-construct",
    severity: "error",
    message: message`${own(construct)} is part of the language, but not yet understood by this version of safermk.`,
    hint: message`Take it out of the file for now.`,
    place,
  };
}

/** Something that is not in the language at all. */
export function notInLanguage(construct: string, remedy: string, place: Place): Problem {
  return {
    rule: "unknown-construct",
    severity: "error",
    message: message`${own(construct)} is not part of minutes.`,
    hint: message`${own(remedy)}`,
    place,
  };
}
