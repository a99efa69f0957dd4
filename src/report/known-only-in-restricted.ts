import type { SourceText } from "./source-text.ts";
import { textIndex } from "./text-index.ts";

/** Whether some text has words, which are as one compares them. */
type Known = (words: string) => boolean;

/**
 * Whether words are found in some restricted text and nowhere in the public text of the file
 * that a problem is in. The second lock: a rule that stands at a public place may still quote
 * words from elsewhere.
 */
export function knownOnlyInRestricted(
  sources: readonly SourceText[],
): (words: string, source: SourceText | undefined) => boolean {
  // A run may have thousands of problems, and a text may be long: each is evened out once.
  const secret = memoised(inRestricted(sources));
  const open = new Map<SourceText, Known>();
  return (words, source) => {
    const sought = even(words);
    if (sought === "" || !secret(sought)) return false;
    if (source === undefined) return true;
    const told = open.get(source) ?? memoised(inPublic(source));
    open.set(source, told);
    return !told(sought);
  };
}

function inRestricted(sources: readonly SourceText[]): Known {
  const texts = sources.flatMap(({ text, restricted }) =>
    restricted.map((range) => even(text.slice(range.start, range.end))),
  );
  // Words do not run from one stretch into the next: nothing sought has a line end in it.
  return textIndex(texts.join("\n"));
}

function inPublic(source: SourceText): Known {
  return textIndex(even(publicText(source)));
}

function memoised(known: Known): Known {
  const answers = new Map<string, boolean>();
  return (sought) => {
    const answer = answers.get(sought) ?? known(sought);
    answers.set(sought, answer);
    return answer;
  };
}

function publicText({ text, restricted }: SourceText): string {
  let from = 0;
  const parts = restricted.map((range) => {
    const part = text.slice(from, range.start);
    from = Math.max(from, range.end);
    return part;
  });
  return [...parts, text.slice(from)].join("\n");
}

/** Composed letters, single spaces: what a stage quotes may have been tidied. */
function even(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
