import type { Inline } from "../document/index.ts";

export type Values = Readonly<Record<string, string>>;

/** Fills the {…} of a wording. */
export function fill(wording: string, values: Values): string {
  return wording.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Fills a wording in which **…** is prominent. The marks of the values are left alone. */
export function fillInlines(wording: string, values: Values): readonly Inline[] {
  return wording.split(/\*\*(.+?)\*\*/).flatMap((part, index): Inline[] => {
    if (part === "") return [];
    const text: Inline = { type: "text", text: fill(part, values) };
    return index % 2 === 0 ? [text] : [{ type: "prominent", content: [text] }];
  });
}
