import { message, type Place, type Problem } from "../problem.ts";

/** Tells a title that begins with a number of its own: a label, or a number of the body's. */
export function numberedTitle(label: string, place: Place): Problem {
  return {
    rule: "typed-number",
    severity: "error",
    message: message`The title begins with ${label}, a number of its own.`,
    hint: message`Leave the number out: safermk numbers the items.`,
    place,
  };
}
