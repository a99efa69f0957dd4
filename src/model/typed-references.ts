import type { SourceWords } from "../house/index.ts";
import type { CivilDate } from "../meeting/date.ts";
import { labelPattern, numberPattern } from "../number/index.ts";
import { pattern } from "../pattern.ts";
import type { Customs } from "./customs.ts";
import { writtenDates } from "./written-dates.ts";

const letter = pattern(String.raw`^\p{L}`);

/** A number typed in the prose, and where in the text it stands. */
export interface TypedReference {
  readonly index: number;
  readonly prints: string;
  readonly meeting: CivilDate | null;
}

/** Finds the minutes that a text cites by their numbers. */
export type FindReferences = (text: string) => readonly TypedReference[];

/**
 * A number is taken for a minute's where the body's format begins with letters, or where a word
 * such as Minute stands before it; the date of its meeting may follow it, or stand before its bracket.
 */
export function typedReferences(
  { format, levels }: Customs,
  { references, dates }: SourceWords,
): FindReferences {
  if (format === null) return () => [];
  const { unless, and, dated, ordinals } = references;
  const bare = /^\{n(?::\d+)?\}$/.test(format);
  const words = [...references.words, ...(bare ? [] : references["small-words"])];
  const plurals = [...references.plurals, ...(bare ? [] : references["small-plurals"])];
  const written = writtenDates(dates, ordinals);
  const one = `${numberPattern(format)}${belowPattern(levels)}(?![\\p{L}\\p{N}]|[/.:,-]\\p{N})`;
  const list = `${one}(?:(?:,\\s*${one})*,?\\s+${anyOf(and)}\\s+${one})?`;
  const before = `(?<before>${written.pattern})\\s*\\(\\s*`;
  const after = `(?:,?\\s+${anyOf(dated)}\\s+(?<after>${written.pattern}))?`;
  const lettered = letter(format).test(format);
  const numbers = lettered
    ? `(?:${before}(?:${anyOf([...words, ...plurals])}\\s+)?)?(?<![\\p{L}\\p{N}/])(?<list>${list})`
    : `(?:${before})?(?<!${anyOf(unless)}\\s)(?<![\\p{L}\\p{N}])` +
      `(?:${anyOf(plurals)}\\s+(?<list>${list})|${anyOf(words)}\\s+(?<one>${one}))`;
  const whole = pattern(numbers + after, "gu");
  const each = pattern(one, "gu");
  const sign = new RegExp(lettered ? numberPattern(format) : anyOf([...plurals, ...words]), "u");
  return (text) => {
    if (!sign.test(text)) return [];
    return [...text.matchAll(whole(text))].flatMap(({ 0: found, index, groups = {} }) => {
      const { list, one = "", before = "", after } = groups;
      const cited = list ?? one;
      const start = index + found.indexOf(cited, before.length);
      const meeting = written.read(after ?? before);
      return [...cited.matchAll(each(cited))].map((match) => {
        return { index: start + match.index, prints: match[0], meeting };
      });
    });
  };
}

/** The labels of sub-items that may follow a number, and the number of a limb. */
function belowPattern(levels: readonly string[]): string {
  const labels = levels.reduceRight((inner, level) => `(?:${labelPattern(level)}${inner})?`, "");
  return `${labels}(?:\\(\\d+\\))?`;
}

/** Words as they may be written over the end of a line; the longest are tried first. */
function anyOf(words: readonly string[]): string {
  const patterns = [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+"));
  return `(?:${patterns.join("|")})`;
}
