import { bondedStretches } from "../../document/index.ts";
import type { Setting } from "./setting.ts";

/** Words with no-break spaces where a line should not end: within a name, a date or a number. */
export function bonded(text: string, { bonds }: Setting): string {
  let made = "";
  let done = 0;
  for (const { start, end } of bondedStretches(text, bonds)) {
    made += text.slice(done, start) + text.slice(start, end).replaceAll(" ", "\u00a0");
    done = end;
  }
  return made + text.slice(done);
}
