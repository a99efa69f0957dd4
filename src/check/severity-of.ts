import type { Body } from "../meeting/body.ts";
import type { Severity } from "../problem.ts";
import { findRule } from "./rules/index.ts";

/** How a rule counts for a body: what its project says, or else its profile; a guard is fixed. */
export type SeverityOf = (id: string, body: Pick<Body, "profile" | "rules">) => Severity | "off";

export const severityOf: SeverityOf = (id, { profile, rules }) => {
  const rule = findRule(id);
  if (rule === undefined) throw new Error(`There is no rule ${id}.`);
  const setting = rule.guard ? undefined : rules.get(id)?.value;
  return setting ?? rule.severity[profile];
};
