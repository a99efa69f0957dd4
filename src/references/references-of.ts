import type { Inline } from "../meeting/inline.ts";
import type { CitedDocument } from "./cited-document.ts";

export type Reference = Extract<Inline, { type: "reference" }>;

/** Every reference of a document, wherever in it: in prose, titles, tables, decisions, restricted or not. */
export function referencesOf({ before, items }: CitedDocument): readonly Reference[] {
  const found: Reference[] = [];
  collect([before, items], found);
  return found;
}

/** Places hold no words; all else is looked through, so that no kind of content is forgotten. */
function collect(value: unknown, found: Reference[]): void {
  if (Array.isArray(value)) for (const part of value) collect(part, found);
  else if (typeof value === "object" && value !== null) {
    if (isReference(value)) found.push(value);
    for (const [key, part] of Object.entries(value)) {
      if (key !== "place" && key !== "span") collect(part, found);
    }
  }
}

function isReference(value: object): value is Reference {
  return "type" in value && value.type === "reference" && "target" in value;
}
