import { nearMiss } from "../data/index.ts";
import type { Body } from "../meeting/body.ts";
import { message, own, type Place, type Problem } from "../problem.ts";
import { findRule, rules } from "./rules/index.ts";

/** Looks at the severities that safermk.yaml gives to rules. */
export function judgeSettings(bodies: Iterable<Body>): readonly Problem[] {
  return [...bodies].flatMap((body) =>
    [...body.rules].flatMap(([id, { value, place }]) => {
      const rule = findRule(id);
      if (rule === undefined) return [unknownRule(id, place)];
      const shape = !("check" in rule) && rule.severity[body.profile] === "error";
      const fixed = rule.guard || shape;
      return fixed && value !== "error" ? [fixedRule(id, place)] : [];
    }),
  );
}

function unknownRule(id: string, place: Place): Problem {
  const near = nearMiss(
    id,
    rules.map((rule) => rule.id),
  );
  return {
    rule: "unknown-key",
    severity: "error",
    message: message`There is no rule ${id}.`,
    hint:
      near === null ? message`safermk rules lists them all.` : message`Did you mean ${own(near)}?`,
    place,
  };
}

function fixedRule(id: string, place: Place): Problem {
  return {
    rule: "wrong-type",
    severity: "error",
    message: message`The rule ${id} is an error for every body, and cannot be turned down or off.`,
    hint: message`Take the line out.`,
    place,
  };
}
