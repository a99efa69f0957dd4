import type { SourceText } from "../report/index.ts";

/**
 * Where a character that is printed stands in the public text of a source: as itself, as a letter with its
 * marks, by its number, or as the small letter that a house prints as a capital; or -1.
 */
export function offsetWritten(character: string, { text, restricted }: SourceText): number {
  const isPublic = (offset: number) =>
    !restricted.some(({ start, end }) => offset >= start && offset < end);
  const first = (stands: (offset: number) => boolean) => {
    for (let offset = 0; offset < text.length; offset++) {
      if (stands(offset) && isPublic(offset)) return offset;
    }
    return -1;
  };
  const plain = first(
    (offset) => text.startsWith(character, offset) || composes(text, offset, character),
  );
  if (plain >= 0) return plain;
  const numbers = [...text.matchAll(numbered(character))].map(({ index }) => index);
  const number = numbers.find(isPublic);
  return number ?? first((offset) => isCapitalOf(character, text, offset));
}

/** A character by its number, as Markdown writes it, and as YAML does in double quotes. */
function numbered(character: string): RegExp {
  const point = character.codePointAt(0) ?? 0;
  const hex = (number: number, width: number) => number.toString(16).padStart(width, "0");
  const units = [...Array(character.length).keys()].map((at) => character.charCodeAt(at));
  return new RegExp(
    [
      `&#(?:0*${point}|x0*${hex(point, 1)});`,
      units.map((unit) => `\\\\u${hex(unit, 4)}`).join(""),
      `\\\\U${hex(point, 8)}`,
      ...(point < 0x100 ? [`\\\\x${hex(point, 2)}`] : []),
    ].join("|"),
    "gi",
  );
}

function composes(text: string, offset: number, character: string): boolean {
  const marked = /^\p{M}/u.test(text.slice(offset + 1, offset + 3));
  return (
    marked &&
    text
      .slice(offset, offset + 4)
      .normalize("NFC")
      .startsWith(character)
  );
}

function isCapitalOf(character: string, text: string, offset: number): boolean {
  const small = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  const capital = small.toUpperCase();
  return capital !== small && capital.includes(character);
}
