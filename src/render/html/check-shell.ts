import { checkStyles } from "./check-styles.ts";
import { checkTags } from "./check-tags.ts";
import { type Placeholder, placeholders } from "./placeholders.ts";
import type { ShellFault } from "./shell-fault.ts";

/** The faults of a house's page.html; none when it can be filled and fetches nothing. */
export function checkShell(page: string): ShellFault[] {
  return [
    ...unknown(page),
    ...placeholders.flatMap((name) => wrongCount(name, page)),
    ...checkTags(page),
    ...ownStyles(page),
  ];
}

function unknown(page: string): ShellFault[] {
  return [...page.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)]
    .filter(([, name]) => !placeholders.some((known) => known === name))
    .map(({ 0: { length }, 1: name, index }) => ({
      words: `{{${name}}} is not a placeholder; write one of ${placeholders.join(", ")}`,
      from: index,
      to: index + length,
    }));
}

function wrongCount(name: Placeholder, page: string): ShellFault[] {
  const [first, second, ...more] = [...page.matchAll(new RegExp(`\\{\\{${name}\\}\\}`, "g"))];
  if (first === undefined) return [{ words: `{{${name}}} is missing`, from: 0, to: 0 }];
  if (second === undefined) return [];
  return [
    {
      words: `{{${name}}} stands ${more.length + 2} times; it may stand once`,
      from: second.index,
      to: second.index + second[0].length,
    },
  ];
}

/** What is at fault in the styles that stand in the page itself. */
function ownStyles(page: string): ShellFault[] {
  return [...page.matchAll(/(?<=<style\b[^>]*>).*?(?=<\/style)/gis)].flatMap(({ 0: text, index }) =>
    checkStyles(text).map(({ words, from, to }) => ({ words, from: from + index, to: to + index })),
  );
}
