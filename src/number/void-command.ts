import type { Body } from "../meeting/body.ts";
import type { RegisteredNumber } from "../register/index.ts";
import { hasYear } from "./may-repeat.ts";

/** What makes a number void, to be typed; with the day of its meeting where other series have the same. */
export function voidCommand({ prints, meeting }: RegisteredNumber, { numbering }: Body): string {
  const repeats = numbering !== null && numbering.restart !== "never" && !hasYear(numbering.format);
  const of = repeats ? ` --of-meeting ${meeting.slice(0, 10)}` : "";
  return `safermk void ${prints}${of} --reason "…"`;
}
