import { pattern } from "../pattern.ts";

/** A word as it was typed, and as words are compared. */
interface Word {
  readonly typed: string;
  readonly even: string;
}

/** Runs of so many words tell something even without a name. */
const longRun = 5;

/**
 * Whether words tell what stands in restricted text and nowhere in open text: a name of two words,
 * three words in a row of which one is a name or a figure, or five in a row. A word is taken for a
 * name where it has a capital letter and stands nowhere without. Given the words that name nobody
 * (months, titles), a single name tells as well.
 */
export function tellingWords(
  open: string,
  restricted: string,
  nameless: readonly string[] | null,
): (words: string) => boolean {
  const [known, secret] = [wordsIn(open), wordsIn(restricted)];
  const common = new Set(
    [...known, ...secret].flatMap(({ typed, even }) => (typed === even ? [even] : [])),
  );
  const isName = ({ typed, even }: Word) => typed !== even && !common.has(even);
  const tells = (run: readonly Word[]) => {
    if (run.length === longRun) return true;
    if (run.length === 2) return run.every(isName);
    return run.some((word) => isName(word) || digit(word.even).test(word.even));
  };
  const lengths = [2, 3, longRun];
  const openRuns = lengths.map((length) => new Set(runsOf(known, length).map(asText)));
  const secretRuns = lengths.map((length) => new Set(runsOf(secret, length).map(asText)));
  const tellsAlone = nameless === null ? () => false : singleNames(open, restricted, nameless);
  return (words) =>
    wordsIn(words).some((word) => isName(word) && tellsAlone(word.even)) ||
    lengths.some((length, at) =>
      runsOf(wordsIn(words), length).some((run) => {
        const text = asText(run);
        return tells(run) && secretRuns[at]?.has(text) && !openRuns[at]?.has(text);
      }),
    );
}

/**
 * Whether words hold a name that stands in clerk's notes or comments and nowhere in open text. Of other
 * words there nothing can be said: a clerk may note what the record says, too.
 */
export function namesOf(
  open: string,
  remarks: string,
  nameless: readonly string[],
): (words: string) => boolean {
  const spoken = remarks.replace(/^[ \t]*(?:(?:[-–*+•>]|#+|<!--|\d+[.)])[ \t]*)+/gm, "");
  const common = new Set(
    wordsIn(`${open}\n${spoken}`).flatMap(({ typed, even }) => (typed === even ? [even] : [])),
  );
  const tells = singleNames(open, spoken, nameless);
  return (words) =>
    wordsIn(words).some(({ typed, even }) => typed !== even && !common.has(even) && tells(even));
}

/** What is a name by its capital letter within a sentence of restricted text, and stands in no open one. */
function singleNames(
  open: string,
  restricted: string,
  nameless: readonly string[],
): (even: string) => boolean {
  const known = new Set(
    [...wordsIn(open), ...nameless.flatMap(wordsIn)].map(({ even }) => bare(even)),
  );
  const normal = restricted.normalize("NFC");
  const names = new Set(
    [...normal.matchAll(withinSentence(normal))].flatMap(([, word = ""]) =>
      wordsIn(word).map(({ even }) => bare(even)),
    ),
  );
  return (even) => names.has(bare(even)) && !known.has(bare(even));
}

/** Fernhollow's is of Fernhollow. */
function bare(even: string): string {
  return even.replace(/'s?$/, "");
}

/** A word with a capital letter behind another word; the stop of a title such as "Mr." ends no sentence. */
const withinSentence = pattern(
  String.raw`(?<=[\p{L}\p{N},;)’'"”-][ \t]+["“‘'(]?|[(–—-][ \t]*|\b\p{Lu}\p{Ll}{1,3}\.[ \t]+)(\p{Lu}[\p{L}\p{N}]+(?:['’]\p{L}+)?)`,
  "gu",
);
const eachWord = pattern(String.raw`[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*`, "gu");
const digit = pattern(String.raw`\p{N}`);

function wordsIn(text: string): readonly Word[] {
  const normal = text.normalize("NFC");
  const found = normal.match(eachWord(normal)) ?? [];
  return found.map((word) => {
    const typed = word.replaceAll("’", "'");
    return { typed, even: typed.toLowerCase() };
  });
}

function runsOf(words: readonly Word[], length: number): readonly (readonly Word[])[] {
  return words.slice(length - 1).map((_, index) => words.slice(index, index + length));
}

function asText(run: readonly Word[]): string {
  return run.map(({ even }) => even).join(" ");
}
