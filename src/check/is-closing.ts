import { wordsOf } from "../meeting/words-of.ts";
import type { OpenWords } from "./closed-sessions.ts";
import { holdsWords } from "./holds-words.ts";

/**
 * Whether an item ends the meeting: its title says so, and it holds one thing at most, so that
 * nothing else can have fallen to it.
 */
export function isClosing({ item, count }: OpenWords, closing: readonly string[]): boolean {
  if (count > 1) return false;
  const title = wordsOf(item.title).trim().toLowerCase();
  return closing.some((words) =>
    words.includes(" ") ? holdsWords(title, [words]) : title === words.toLowerCase(),
  );
}
