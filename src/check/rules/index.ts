import type { Rule } from "../rule.ts";
import { unclosedBlock } from "./unclosed-block.ts";

/** Every rule, in order of its id. */
export const rules: readonly Rule[] = [unclosedBlock];

export function findRule(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
