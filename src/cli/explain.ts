import { findRule, rules } from "../check/index.ts";
import { rulePage } from "./rule-page.ts";
import { UsageError } from "./usage-error.ts";

/** Prints the page of a rule; gives the exit code. */
export async function explain(id: string): Promise<number> {
  const rule = findRule(id);
  if (rule === undefined) throw await unknownRule(id);
  process.stdout.write(rulePage(rule));
  return 0;
}

async function unknownRule(id: string): Promise<UsageError> {
  const { nearMiss } = await import("../data/index.ts");
  const ids = rules.map((rule) => rule.id);
  const meant = nearMiss(id, ids);
  const list = 'Type "safermk rules" to see them all.';
  return new UsageError({
    message: `There is no rule "${id}".`,
    hint: meant === null ? list : `Type "safermk explain ${meant}". ${list}`,
  });
}
