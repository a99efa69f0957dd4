/** A line that begins, or was meant to begin, an entry of a list. */
export interface EntryMark {
  readonly indent: string;
  /** The sign it begins with, and the space after it. */
  readonly mark: string;
  readonly words: string;
  /** Whether the mark is a hyphen and a space, as YAML has it. */
  readonly right: boolean;
}

/** Reads a line as an entry, also with another dash or dot, or without the space; else null. */
export function entryMark(line: string): EntryMark | null {
  const found = /^(\s*)(-(?!-)\s*|[–—−•‣◦]\s*|[*·+]\s+)(\S.*)$/u.exec(line);
  const [, indent, mark, words] = found ?? [];
  if (indent === undefined || mark === undefined || words === undefined) return null;
  return { indent, mark, words, right: /^- +$/.test(mark) };
}
