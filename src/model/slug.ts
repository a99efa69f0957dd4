import type { Inline } from "../meeting/inline.ts";
import { wordsOf } from "../meeting/words-of.ts";
import { pattern } from "../pattern.ts";

export type Slugger = (title: readonly Inline[], id: string | null) => string;

/**
 * Gives each title a slug, with "-2" for the second of the same. None is the id of another item,
 * and an item with an id takes its slug from the others none the less.
 */
export function slugger(ids: ReadonlySet<string>): Slugger {
  const taken = new Set(ids);
  const counts = new Map<string, number>();
  return (title, id) => {
    const slug = slugOf(wordsOf(title)) || "item";
    let count = counts.get(slug) ?? 0;
    let key = slug;
    do {
      count++;
      key = count === 1 ? slug : `${slug}-${count}`;
    } while (taken.has(key) && key !== id);
    counts.set(slug, count);
    taken.add(key);
    return key;
  };
}

const gap = pattern(String.raw`[^\p{L}\p{N}]+`, "gu");

function slugOf(words: string): string {
  const lower = words.toLowerCase().replace(/['’]/g, "");
  return lower.replace(gap(lower), "-").replace(/^-|-$/g, "");
}
