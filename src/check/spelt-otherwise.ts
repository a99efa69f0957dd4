import { nearMiss } from "../data/index.ts";
import type { Person } from "../meeting/attendance.ts";
import { evenName } from "../meeting/even-name.ts";
import { waysToName } from "./ways-to-name.ts";

/**
 * Who a name was probably meant for: the only one of some people whose name is one letter away from
 * it. Another initial is another person; so is a name of few letters.
 */
export function speltOtherwise(name: string, people: readonly Person[]): Person | null {
  const typed = evenName(name);
  if (typed.length < 4) return null;
  const near = people.filter((person) => waysToName(person).some((way) => isSlip(typed, way)));
  const [only, ...others] = near;
  return others.length === 0 ? (only ?? null) : null;
}

function isSlip(typed: string, right: string): boolean {
  if (typed === right || nearMiss(typed, [right], 1) === null) return false;
  const [first = "", other = ""] = [typed, right].map((text) => text.split(" ")[0] ?? "");
  return Math.min(first.length, other.length) > 2 || first === other;
}
