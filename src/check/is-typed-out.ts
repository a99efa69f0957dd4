import { beginsWith } from "../meeting/begins-with.ts";

const sign = /^(?:[-–—―](?=\s|$)|[:–—―])/;

/**
 * Whether words begin with the word of a decision, in capitals as it is printed and followed as it is
 * in minutes: by a dash, a colon, a full stop or "that". A resolution's needs nothing behind it; in small letters it
 * needs a dash or a colon, since "Penderfynwyd bod" begins a sentence like any other.
 */
export function isTypedOut(
  words: string,
  word: string,
  that: readonly string[],
  resolves: boolean,
): boolean {
  const start = words.slice(0, word.length);
  const rest = words.slice(word.length);
  if (start.toLowerCase() !== word.toLowerCase() || /^['’]?[\p{L}\p{M}\p{N}]/u.test(rest))
    return false;
  const behind = rest.replace(/^,?\s*/, "");
  if (start !== start.toUpperCase()) return resolves && sign.test(behind);
  return (
    resolves || behind === "" || /^\./.test(behind) || sign.test(behind) || beginsWith(behind, that)
  );
}
