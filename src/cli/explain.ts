import { findRule, rules } from "../check/index.ts";
import { rulePage } from "./rule-page.ts";
import { UsageError } from "./usage-error.ts";

/** What is explained besides the rules. */
const language = "language";

const all = 'Type "safermk explain language" for the language, "safermk rules" to see all rules.';

/** Prints the page of a rule, or the reference of the language; gives the exit code. */
export async function explain(name: string | undefined): Promise<number> {
  if (name === undefined)
    throw new UsageError({ message: "Say what is to be explained.", hint: all });
  process.stdout.write(
    name === language ? await theLanguage() : (theRule(name) ?? (await refuse(name))),
  );
  return 0;
}

function theRule(id: string): string | null {
  const rule = findRule(id);
  return rule === undefined ? null : rulePage(rule);
}

async function theLanguage(): Promise<string> {
  const { readLanguage } = await import("../read/index.ts");
  const { languagePage } = await import("./language-page.ts");
  return languagePage(await readLanguage());
}

async function refuse(name: string): Promise<never> {
  const { nearMiss } = await import("../data/index.ts");
  const meant = nearMiss(name, [language, ...rules.map(({ id }) => id)]);
  throw new UsageError({
    message: `There is no rule "${name}".`,
    hint: meant === null ? all : `Did you mean "${meant}"? ${all}`,
  });
}
