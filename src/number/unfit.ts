import { message, own, type Problem } from "../problem.ts";
import type { Given } from "./number-series.ts";

/** What is said of a given number that its meeting cannot have had. */
export function unfit({ number }: Given, fit: string): Problem {
  return {
    rule: "wrong-type",
    severity: "error",
    message: message`Found ${number.value}, expected a number as this meeting gives them, such as ${own(fit)}.`,
    hint: message`Write the number as it stands in the published minutes. The body's format stands in safermk.yaml.`,
    place: number.place,
  };
}
