import type { Inline } from "../meeting/inline.ts";
import { wordsOf } from "../meeting/words-of.ts";

/** Gives each title a key: its slug, with "-2" for the second of the same. */
export function slugger(): (title: readonly Inline[]) => string {
  const seen = new Map<string, number>();
  return (title) => {
    const slug = slugOf(wordsOf(title)) || "item";
    const count = (seen.get(slug) ?? 0) + 1;
    seen.set(slug, count);
    return count === 1 ? slug : `${slug}-${count}`;
  };
}

function slugOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
