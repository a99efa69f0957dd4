import type { Placeholder } from "./placeholders.ts";

/**
 * Put the values where their placeholders stand. One pass, so that a value that looks like a
 * placeholder ("{{main}}" in a title) stays what it is: words.
 */
export function fill(page: string, values: Partial<Record<Placeholder, string>>): string {
  const known = new Map<string, string>(Object.entries(values));
  return page.replace(/\{\{(\w+)\}\}/g, (placeholder, name) => known.get(name) ?? placeholder);
}
