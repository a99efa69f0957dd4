import type { Line } from "./line.ts";
import { linesOf, type Recordable } from "./lines-of.ts";
import { digested } from "./recorded-lines.ts";

/** The words of a meeting that are not for the public, a text for each thing that was said. */
export function secretWords(meeting: Recordable): readonly string[] {
  const found: Line[] = [];
  linesOf(meeting, (lines) => {
    found.push(...lines);
    return digested(lines);
  });
  return found.flatMap(({ words, facts }) => [words, ...Object.values(facts)]);
}
