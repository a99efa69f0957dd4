import { decisionKinds } from "../meeting/decision.ts";
import { pattern } from "../pattern.ts";
import { entryMark } from "./entry-mark.ts";

const dash = "(?:[-–—―](?=[\\s*_]|$)|:)";
const manner = "(?:unanimously|nem\\.? ?con\\.?),?";
const others = decisionKinds.filter((kind) => kind !== "resolved");
const shapes = [
  "RESOLVED(?![\\p{L}\\p{N}])",
  `(?:${others.join("|").toUpperCase()})[*_]{0,3},?[ \\t]*(?:${dash}|[–—―.]|(?:[Tt]hat|THAT)(?![\\p{L}\\p{N}])|$)`,
  `Resolved[*_]{0,3},?[ \\t]*(?:${manner}[ \\t]*)?(?:${dash}|that(?![\\p{L}\\p{N}]))`,
  `ACTIONS?[*_]{0,3}[ \\t]*${dash}`,
];
const typed = pattern(`^${entryMark}[*_]{0,3}(?=([A-Za-z]+))(?:${shapes.join("|")})`);

/** "IT WAS RESOLVED that", "The Council RESOLVED to": the word in capitals, behind who decided. */
const reported = pattern(
  `^${entryMark}[*_]{0,3}(?:I[Tt] (?:was|WAS)|(?:The|THE)(?: \\p{Lu}[\\p{L}'’]*){1,4}),?(?: ${manner}| UNANIMOUSLY)? [*_]{0,3}RESOLVED[*_]{0,3},?[ \\t]*(?:${dash}|(?:[Tt]hat|THAT|to|TO)(?![\\p{L}\\p{N}]))`,
);

/** The block whose word a line has typed out at its beginning, as in "NOTED - "; or null. */
export function plainDecision(line: string): string | null {
  if (reported(line).test(line)) return "resolved";
  const word = typed(line).exec(line)?.[1]?.toLowerCase() ?? null;
  return word === "actions" ? "action" : word;
}
