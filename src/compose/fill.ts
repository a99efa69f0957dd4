import type { Inline } from "../document/index.ts";

export type Values = Readonly<Record<string, string>>;

/** Fills the {…} of a wording. */
export function fill(wording: string, values: Values): string {
  return wording.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Values that are not all mere words: a day or a time says which it is, and a reference leads somewhere. */
export type InlineValues = Readonly<Record<string, string | Inline>>;

/** Fills a wording in which **…** is prominent. The marks of the values are left alone. */
export function fillInlines(wording: string, values: InlineValues): readonly Inline[] {
  return wording.split(/\*\*(.+?)\*\*/).flatMap((part, index): readonly Inline[] => {
    const content = filled(part, values);
    return index % 2 === 0 || content.length === 0 ? content : [{ type: "prominent", content }];
  });
}

function filled(part: string, values: InlineValues): readonly Inline[] {
  const pieces = part
    .split(/\{(\w+)\}/)
    .map((piece, index) => (index % 2 === 0 ? piece : (values[piece] ?? `{${piece}}`)));
  return pieces.reduce<readonly Inline[]>(added, []);
}

/** Words next to one another are one text. */
function added(inlines: readonly Inline[], piece: string | Inline): readonly Inline[] {
  if (typeof piece !== "string") return [...inlines, piece];
  const last = inlines.at(-1);
  if (last?.type === "text") {
    return [...inlines.slice(0, -1), { type: "text", text: last.text + piece }];
  }
  return piece === "" ? inlines : [...inlines, { type: "text", text: piece }];
}
