import type { PeopleWords } from "../house/index.ts";
import { isInitials } from "./initials.ts";

/** A title is one the house knows, or what stands before initials. */
export function splitTitle(
  name: string,
  words: PeopleWords,
): { readonly title: string | null; readonly bare: string } {
  const known = longestBefore(name, Object.keys(words.titles));
  if (known !== undefined) return { title: known, bare: name.slice(known.length + 1) };
  const parts = name.split(" ");
  const initials = parts.findIndex((part) => isInitials(part));
  if (initials <= 0 || initials === parts.length - 1) return { title: null, bare: name };
  return { title: parts.slice(0, initials).join(" "), bare: parts.slice(initials).join(" ") };
}

/** A title in the plural, as "Councillors Ferrans and McLean" begins; null where there is none. */
export function splitPlural(
  name: string,
  { titles }: PeopleWords,
): { readonly title: string; readonly bare: string } | null {
  const many = longestBefore(name, Object.values(titles));
  const one = Object.keys(titles).find((title) => titles[title] === many);
  if (many === undefined || one === undefined) return null;
  return { title: one, bare: name.slice(many.length + 1) };
}

/** The longest title that a name begins with. */
function longestBefore(name: string, titles: readonly string[]): string | undefined {
  let longest: string | undefined;
  for (const title of titles) {
    if (name.startsWith(`${title} `) && title.length > (longest?.length ?? 0)) longest = title;
  }
  return longest;
}
