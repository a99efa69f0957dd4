import { keysIn } from "./keys-in.ts";
import type { ScannedText, Stretch } from "./scanned-text.ts";
import { segmentsOf } from "./segments-of.ts";
import { tellingKeys } from "./telling-keys.ts";

/** Where something stands that is not for the public. */
export interface Passage extends Stretch {
  readonly file: string;
}

/** What is looked for in artefacts. */
export interface Secrets {
  /** The first passage that each stands in. */
  readonly passages: ReadonlyMap<string, Passage>;
  /** Every word of them. */
  readonly vocabulary: ReadonlySet<string>;
}

/**
 * What stands in the restricted text of a project and nowhere in its public text, nor in what else is
 * known to be public: the words of its houses.
 */
export function secretsOf(texts: readonly ScannedText[], known: readonly string[]): Secrets {
  const passages = new Map<string, Passage>();
  for (const { file, text, withheld } of texts) {
    for (const { start, end } of withheld) {
      for (const segment of segmentsOf(text, start, end)) {
        const passage = { file, ...segment };
        for (const key of tellingKeys(text, segment)) {
          if (!passages.has(key)) passages.set(key, passage);
        }
      }
    }
  }
  if (passages.size === 0) return { passages, vocabulary: new Set() };
  const vocabulary = new Set([...passages.keys()].flatMap((key) => key.split(" ")));
  const forget = (key: string) => passages.delete(key);
  for (const each of texts) for (const open of openParts(each)) keysIn(open, vocabulary, forget);
  for (const text of known) keysIn(text, vocabulary, forget);
  return { passages, vocabulary };
}

function openParts({ text, withheld }: ScannedText): readonly string[] {
  const ends = [0, ...withheld.map(({ end }) => end)];
  const starts = [...withheld.map(({ start }) => start), text.length];
  return ends.map((end, index) => text.slice(end, starts[index]));
}
