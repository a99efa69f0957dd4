import { pattern } from "../pattern.ts";

// Joiners shape letters in many scripts; every other invisible character could move the cursor,
// colour the screen or turn the reading order round.
const invisible = pattern(String.raw`(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]`, "gu");

/** Text that does nothing to a terminal: what cannot be seen is written out, as "<U+001B>". */
export function harmless(text: string): string {
  return text.replace(invisible(text), (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `<U+${code.padStart(4, "0")}>`;
  });
}
