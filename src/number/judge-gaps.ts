import type { Numbering } from "../meeting/body.ts";
import type { Meeting } from "../meeting/meeting.ts";
import { message, type Sink } from "../problem.ts";
import type { RegisteredNumber } from "../register/index.ts";
import { printNumber } from "./print-number.ts";

/**
 * Tells of numbers that no line of the register has though a later one of their series has. `begins` are the
 * series that may begin with any number.
 */
export function judgeGaps(
  numbers: readonly RegisteredNumber[],
  { format, first }: Numbering,
  begins: ReadonlySet<string>,
  report: Sink,
): void {
  const held = new Set(numbers.map(({ series, n }) => `${series}\0${n}`));
  const begun = new Set<string>();
  for (const entry of numbers) {
    const { series, n, waived, resumes, place, meeting, prints } = entry;
    const opens = !begun.has(series);
    begun.add(series);
    const open = n === 1 || n === first?.number || (opens && begins.has(series));
    if (open || waived !== null || resumes !== null || place === null) continue;
    if (held.has(`${series}\0${n - 1}`)) continue;
    const day = meeting.slice(0, 10) as Meeting["date"]["value"];
    const missing = printNumber(format, (n - 1) as typeof n, day);
    report({
      rule: "number-gap",
      severity: "error",
      message: message`The register has ${prints}, and no line for the number before it, ${missing}.`,
      hint: message`Put the lines back that are missing: git diff numbers.yaml shows what has changed. An issued number is never taken out.`,
      place,
    });
  }
}
