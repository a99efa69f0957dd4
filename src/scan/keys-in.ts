import { eachToken, figuresOf } from "./token.ts";
import { wholeMarks } from "./whole-marks.ts";

/**
 * Calls back with everything in a text that may be looked for: each word, each run of two and of
 * three, each postcode, e-mail address and telephone number; of words only those of a vocabulary.
 */
export function keysIn(
  text: string,
  vocabulary: ReadonlySet<string>,
  found: (key: string) => void,
): void {
  let [before, last] = ["", ""];
  for (const { even } of eachToken(text)) {
    const known = vocabulary.has(even) ? even : "";
    if (known !== "") {
      found(known);
      if (last !== "") found(`${last} ${known}`);
      if (last !== "" && before !== "") found(`${before} ${last} ${known}`);
    }
    const figures = figuresOf(even);
    if (figures !== null && vocabulary.has(figures)) found(figures);
    [before, last] = [last, known];
  }
  for (const key of wholeMarks(text)) found(key);
}
