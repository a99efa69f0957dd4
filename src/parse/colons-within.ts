import { type Pattern, pattern } from "../pattern.ts";
import { colonLike, semicolonLike } from "./colon-run.ts";
import { nameOf, secretNameOf } from "./name-of.ts";

/** Colons that stand further along a line, or do not look like colons at its beginning. */
export interface ColonsWithin {
  /** Where they begin, and what follows them. */
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

// Pandoc puts a backslash before each colon; an entity is printed as the colon that it names.
const one = `(?:\\\\?[${colonLike}]|&#0*58;|&#x0*3a;|&colon;)\\p{M}*`;
const both = `(?:\\\\?[${colonLike}${semicolonLike}]|&#0*5[89];|&#x0*3[ab];|&colon;|&semi;)\\p{M}*`;
const apart = "[ \\t*_~]*";
const word = "(?=([\\p{L}\\p{N}_-]+))";

const any = new RegExp(`[${colonLike}${semicolonLike}∷⸬&]`);
const three = pattern(`${one}(?:${apart}${one}){2,}`, "giu");
/** Where Markdown's marks are gone these two begin a line, or words of their own. */
const twoFirst = pattern(
  `(?=${one})(?<=(?:^|[*_~])(?:(?:[-*+>]|\\d{1,9}[.)])[ \\t]*)*)${one}(?:[*_~]*${one})+`,
  "giu",
);
const named = pattern(`(?:(?:${both}){2,}|[∷⸬](?:${both})*)${word}`, "giu");
const namedApart = pattern(`(?:${one}){2,}[ \\t*_~]+${word}`, "giu");
const each = pattern(both, "giu");
const first = pattern(`^${both}${word}`, "giu");

/** The first colons of a line of prose that cannot be prose; "7:30" and "std::vector" can. */
export function colonsWithin(line: string): ColonsWithin | null {
  if (!any.test(line)) return null;
  const found = [
    ...line.matchAll(three(line)),
    ...line.matchAll(twoFirst(line)),
    ...matches(line, named, nameOf),
    ...matches(line, namedApart, secretNameOf),
    ...matches(line, first, secretNameOf),
  ].sort((left, right) => left.index - right.index);
  const [match] = found;
  if (match === undefined) return null;
  const [text] = match;
  const count = text.match(each(text))?.length ?? 0;
  return { start: match.index, end: match.index + text.length, count: Math.max(2, count) };
}

function matches(line: string, sought: Pattern, known: (word: string) => string | null) {
  return [...line.matchAll(sought(line))].filter(([, name = ""]) => known(name) !== null);
}
