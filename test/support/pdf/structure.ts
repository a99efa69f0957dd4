import type { DrawnGlyph } from "./page-glyphs.ts";
import type { Annotation, Element } from "./read-pdf.ts";

const INLINE = new Set(["Span", "Link", "Lbl"]);

/** The words of the structure tree as they are drawn: never ActualText. */
export function drawnText(element: Element): string {
  const text = element.kids
    .map((kid) =>
      isStretch(kid)
        ? kid.map((glyph) => glyph.text).join("")
        : "role" in kid
          ? drawnText(kid)
          : "",
    )
    .join("");
  // A block begins and ends a word; what runs on in a line does not.
  return INLINE.has(element.role) ? text : `\n${text}\n`;
}

/** The words as a reader with ActualText says them. */
export function spokenText(element: Element): string {
  if (element.actual !== null) return element.actual;
  const text = element.kids
    .map((kid) =>
      isStretch(kid)
        ? kid.map((glyph) => glyph.text).join("")
        : "role" in kid
          ? spokenText(kid)
          : "",
    )
    .join("");
  return INLINE.has(element.role) ? text : `\n${text}\n`;
}

/** Words alone, so that lines and capitals make no difference. */
export function folded(text: string): string {
  return text.toUpperCase().normalize("NFC").replace(/\s+/g, " ").trim();
}

export function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** All elements, parents first, each with those above it. */
export function allElements(
  element: Element,
  above: readonly Element[] = [],
): readonly { readonly element: Element; readonly above: readonly Element[] }[] {
  const kids = element.kids.filter((kid): kid is Element => "role" in kid);
  return [{ element, above }, ...kids.flatMap((kid) => allElements(kid, [...above, element]))];
}

export function stretchesOf(element: Element): readonly DrawnGlyph[] {
  return element.kids.flatMap((kid) =>
    isStretch(kid) ? kid : "role" in kid ? stretchesOf(kid) : [],
  );
}

export function annotationsOf(element: Element): readonly Annotation[] {
  return element.kids.filter((kid): kid is Annotation => "leadsBack" in kid);
}

function isStretch(kid: Element["kids"][number]): kid is readonly DrawnGlyph[] {
  return Array.isArray(kid);
}
