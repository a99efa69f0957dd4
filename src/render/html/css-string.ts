/** A text as a CSS string. What could end the string, or the element that holds it, is escaped. */
export function cssString(text: string): string {
  const escaped = text.replace(
    /["\\<&\p{Cc}]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}
