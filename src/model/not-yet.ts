import { type Message, message, own, type Place, type Problem } from "../problem.ts";

/** A construct of the language that this version does not understand: never prose, never nothing. */
export function notYet(construct: string, place: Place): Problem {
  return refusal(construct, message`Take it out of the file for now.`, place);
}

/** The same of what restricts: taken out alone, it would make public the words that it hides. */
export function notYetRestricting(construct: string, place: Place): Problem {
  const hint = message`Move the words that it hides out of this file, and the mark with them: without it they would be public.`;
  return refusal(construct, hint, place);
}

function refusal(construct: string, hint: Message, place: Place): Problem {
  return {
    rule: "unknown-construct",
    severity: "error",
    message: message`${own(construct)} is part of the language, but not yet understood by this version of safermk.`,
    hint,
    place,
  };
}

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
