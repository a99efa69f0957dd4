import type { Limits } from "../../document/index.ts";
import { joined } from "./joined.ts";
import type { Lines } from "./lines.ts";
import { wrap } from "./wrap.ts";

/** Lines between those that say where something not for the public begins and ends, where it is none. */
export function withLimits(limits: Limits | null, lines: Lines, width: number): Lines {
  if (limits === null) return lines;
  return joined([wrap(limits.begins, width), lines, wrap(limits.ends, width)], 1);
}
