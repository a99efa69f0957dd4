import { decisionKinds } from "../meeting/decision.ts";
import { pattern } from "../pattern.ts";
import { entryMark } from "./entry-mark.ts";

const dash = "(?:[-–—―](?=[\\s*_]|$)|:)";
const others = decisionKinds.filter((kind) => kind !== "resolved");
const shapes = [
  "RESOLVED(?![\\p{L}\\p{N}])",
  `(?:${others.join("|").toUpperCase()})[*_]{0,3},?[ \\t]*(?:${dash}|[–—―.]|(?:[Tt]hat|THAT)(?![\\p{L}\\p{N}])|$)`,
  `Resolved[*_]{0,3},?[ \\t]*(?:${dash}|that(?![\\p{L}\\p{N}]))`,
  `ACTIONS?[*_]{0,3}[ \\t]*${dash}`,
];
const typed = pattern(`^${entryMark}[*_]{0,3}(?=([A-Za-z]+))(?:${shapes.join("|")})`);

/** The block whose word a line has typed out at its beginning, as in "NOTED - "; or null. */
export function plainDecision(line: string): string | null {
  const word = typed(line).exec(line)?.[1]?.toLowerCase() ?? null;
  return word === "actions" ? "action" : word;
}
