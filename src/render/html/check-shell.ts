import { type Placeholder, placeholders } from "./placeholders.ts";

/** The faults of a house's page.html, in words; none when it can be filled. */
export function checkShell(page: string): string[] {
  const found = [...page.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].map((match) => match[1] ?? "");
  return [
    ...unknown(found),
    ...placeholders.flatMap((name) => wrongCount(name, page)),
    ...active(page),
  ];
}

function unknown(found: readonly string[]): string[] {
  return found
    .filter((name) => !placeholders.some((known) => known === name))
    .map((name) => `{{${name}}} is not a placeholder; write one of ${placeholders.join(", ")}`);
}

function wrongCount(name: Placeholder, page: string): string[] {
  const count = page.split(`{{${name}}}`).length - 1;
  if (count === 0) return [`{{${name}}} is missing`];
  return count === 1 ? [] : [`{{${name}}} stands ${count} times; it may stand once`];
}

/** What the page's own Content-Security-Policy would stop in the reader's browser. */
function active(page: string): string[] {
  const faults: [RegExp, string][] = [
    [/<script\b/i, "a script is never run: the page must be whole without it"],
    [/\sstyle\s*=/i, "a style attribute is never applied: put it into page.css"],
    [/<link\b[^>]*\bstylesheet\b/i, "a linked style sheet is never fetched: put it into page.css"],
  ];
  return faults.filter(([pattern]) => pattern.test(page)).map(([, fault]) => fault);
}
