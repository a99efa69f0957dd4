import { findRule, rules } from "../check/index.ts";
import type { LanguagePart } from "./language-parts.ts";
import { rulePage } from "./rule-page.ts";
import { UsageError } from "./usage-error.ts";

/** What is explained besides the rules and the parts of the language. */
const language = "language";

const all = 'Type "safermk explain" to see what can be explained.';

/** Prints what a name stands for, or without one what can be explained; gives the exit code. */
export async function explain(name: string | undefined): Promise<number> {
  process.stdout.write(await page(name));
  return 0;
}

async function page(name: string | undefined): Promise<string> {
  if (name === language) return theLanguage();
  const rule = name === undefined ? undefined : findRule(name);
  if (rule !== undefined) return rulePage(rule);
  const { languageParts } = await import("./language-parts.ts");
  const parts = languageParts(await reference());
  if (name !== undefined) return thePart(name, parts);
  const { explained } = await import("./explained.ts");
  return explained(parts, rules);
}

async function theLanguage(): Promise<string> {
  const { languagePage } = await import("./language-page.ts");
  return languagePage(await reference());
}

async function reference(): Promise<string> {
  const { readLanguage } = await import("../read/index.ts");
  return readLanguage();
}

async function thePart(name: string, parts: readonly LanguagePart[]): Promise<string> {
  const { partsFor } = await import("./language-parts.ts");
  const found = partsFor(name, parts);
  if (found.length === 0) return refuse(name, parts);
  const { languagePage } = await import("./language-page.ts");
  return languagePage(found.map(({ markdown }) => markdown).join("\n"));
}

async function refuse(name: string, parts: readonly LanguagePart[]): Promise<never> {
  const { nearMiss } = await import("../data/index.ts");
  const words = parts.flatMap(({ title, mentions }) => [title, ...mentions]);
  const meant = nearMiss(name, [language, ...rules.map(({ id }) => id), ...words]);
  throw new UsageError({
    message: `There is no rule, and no word of the language, "${name}".`,
    hint: meant === null ? all : `Did you mean "${meant}"? ${all}`,
  });
}
