import type { Wording } from "../house/index.ts";

/**
 * Whether a title is one that every meeting has, such as "Apologies for absence". It is held
 * against the house's words whole, or from its beginning where these end in "…".
 */
export function isBoilerplate(title: string, { index }: Wording): boolean {
  const words = plain(title);
  return index.boilerplate.some((phrase) => {
    const sought = plain(phrase);
    if (words === sought) return true;
    return phrase.endsWith("…") && words.startsWith(`${sought} `);
  });
}

/** Letters and figures alone: a full stop, a dash or a capital makes no other title. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}
