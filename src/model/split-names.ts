import type { PeopleWords } from "../house/index.ts";
import { splitAtAnd } from "./split-at-and.ts";
import { splitPlural, splitTitle } from "./split-title.ts";

/** One of the names of a sentence. */
export interface TypedName {
  /** As typed: "Councillors Benson" of "Councillors Benson and O'Dea". */
  readonly prints: string;
  /** The title in the singular, and its own or that of the names before it; or null. */
  readonly title: string | null;
  readonly bare: string;
}

/** Parts names written as in a sentence: "Councillors Benson, Costelloe and O'Dea". */
export function splitNames(text: string, words: PeopleWords): readonly TypedName[] {
  const parts = text
    .replace(/\s+/g, " ")
    .split(",")
    .flatMap((part) => splitAtAnd(` ${part}`, words))
    .map((part) => part.trim())
    .filter((part) => part !== "");
  let shared: string | null = null;
  return parts.map((prints) => {
    const plural = splitPlural(prints, words);
    if (plural !== null) {
      shared = plural.title;
      return { prints, ...plural };
    }
    const { title, bare } = splitTitle(prints, words);
    if (title === null) return { prints, title: shared, bare };
    shared = null;
    return { prints, title, bare };
  });
}
