import type { SourceText } from "./source-text.ts";

/**
 * Whether words are found in some restricted text and nowhere in the public text of the file
 * that a problem is in. The second lock: a rule that stands at a public place may still quote
 * words from elsewhere.
 */
export function knownOnlyInRestricted(
  words: string,
  source: SourceText | undefined,
  sources: readonly SourceText[],
): boolean {
  const sought = even(words);
  if (sought === "") return false;
  const restricted = sources.some(({ text, restricted }) =>
    restricted.some((range) => has(text.slice(range.start, range.end), sought)),
  );
  return restricted && (source === undefined || !has(publicText(source), sought));
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

function has(text: string, sought: string): boolean {
  return even(text).includes(sought);
}

/** Composed letters, single spaces: what a stage quotes may have been tidied. */
function even(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
