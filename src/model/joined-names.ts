import type { PeopleWords } from "../house/index.ts";
import { pattern } from "../pattern.ts";
import { beginsWithInitials, beginsWithTitle, isName, mayBeName } from "./is-name.ts";
import { splitAtAnd } from "./split-at-and.ts";

/**
 * Whether a name is of several people, as "Ann Oak and Ben Pine", "Mr & Mrs Jones", "K Gardner and
 * guest"; but not "Chief Executive and Clerk J Brampton", nor "Fire and Rescue Service".
 */
export function joinedNames(name: string, words: PeopleWords): boolean {
  const parts = splitAtAnd(name, words).flatMap((part) => part.split(" & "));
  return parts.some((part, index) => {
    const next = parts[index + 1];
    if (next === undefined) return false;
    if (part in words.titles) return beginsWithTitle(next, words);
    const named = isName(part, words);
    if (!named && !mayBeName(part, words)) return false;
    if (named && (beginsWithTitle(part, words) || isName(next, words))) return true;
    return beginsWithInitials(next) || mayBeName(next, words) || (named && isGuest(next));
  });
}

const small = pattern(String.raw`^[\p{Ll}\p{N}]`);

/** Somebody without a name. */
function isGuest(words: string): boolean {
  return small(words).test(words);
}
