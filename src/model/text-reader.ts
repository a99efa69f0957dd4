import type { Text } from "mdast";
import { type Lines, lines } from "../data/index.ts";
import type { SourceWords } from "../house/index.ts";
import type { Inline } from "../meeting/inline.ts";
import type { Source } from "../parse/index.ts";
import type { Place } from "../problem.ts";
import type { Customs } from "./customs.ts";
import { placeOf } from "./place-of.ts";
import { type TypedReference, typedReferences } from "./typed-references.ts";

/** Reads words into text, and into references where they cite minutes by their numbers. */
export type ReadText = (node: Text) => readonly Inline[];

export function textReader({ file, text }: Source, customs: Customs, words: SourceWords): ReadText {
  const find = typedReferences(customs, words);
  let where: Lines | null = null;
  return (node) => {
    const whole = placeOf(file, node);
    const found = find(node.value);
    if (found.length === 0) return plainText(node.value, whole);
    const source = text.slice(whole.start.offset, whole.end.offset);
    let end = 0;
    let from = 0;
    const parts = found.flatMap(({ index, prints, meeting }): readonly Inline[] => {
      const before = node.value.slice(end, index);
      from = findIn(source, prints, from, index);
      end = index + prints.length;
      const start = whole.start.offset + from;
      from += prints.length;
      where ??= lines(file, text);
      const place = where.place(start, start + prints.length);
      return [...plainText(before, whole), reference({ index, prints, meeting }, place)];
    });
    return [...parts, ...plainText(node.value.slice(end), whole)];
  };
}

/** Escapes and indents are in the source alone: what was found stands there further on. */
function findIn(source: string, words: string, from: number, index: number): number {
  const found = source.indexOf(words, Math.max(from, index));
  return found < 0 ? Math.max(from, Math.min(index, source.length - words.length)) : found;
}

function reference({ prints, meeting }: TypedReference, place: Place): Inline {
  const content = plainText(prints, place);
  return {
    type: "reference",
    target: { type: "number", prints: folded(prints), meeting },
    content,
    place,
  };
}

/** Words that cite nothing, since they stand in a link already. */
export function plainText(words: string, place: Place): readonly Inline[] {
  return words === "" ? [] : [{ type: "text", text: folded(words), place }];
}

function folded(words: string): string {
  return words.normalize("NFC").replace(/[ \t\r\n]+/g, " ");
}
