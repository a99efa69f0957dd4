import { lines } from "../data/index.ts";
import { message, own, type Problem } from "../problem.ts";
import type { SourceText } from "../report/index.ts";

/** Characters that the house's fonts cannot show, each where it first stands: printed, they would be lost. */
export function missingGlyphs(
  characters: readonly string[],
  file: string,
  texts: readonly SourceText[],
): readonly Problem[] {
  // The words of a document come from its source, or from safermk.yaml: the name of the body.
  const sources = texts.filter((source) => source.file === file);
  const others = texts.filter((source) => /(^|\/)safermk\.yaml$/.test(source.file));
  return characters.map((character) => {
    const found = [...sources, ...others]
      .map((source) => ({ source, offset: offsetOf(character, source) }))
      .find(({ offset }) => offset >= 0);
    return missing(
      character,
      found?.source.file ?? file,
      found?.source.text ?? "",
      found?.offset ?? 0,
    );
  });
}

/** Where a character stands in public text, composed or as a letter with its marks; or -1. */
function offsetOf(character: string, { text, restricted }: SourceText): number {
  const isPublic = (offset: number) =>
    !restricted.some(({ start, end }) => offset >= start && offset < end);
  for (let offset = 0; offset < text.length; offset++) {
    const here = text.startsWith(character, offset) || composes(text, offset, character);
    if (here && isPublic(offset)) return offset;
  }
  const written = numbered(character).exec(text);
  return written !== null && isPublic(written.index) ? written.index : -1;
}

/** A character as Markdown writes it by its number. */
function numbered(character: string): RegExp {
  const point = character.codePointAt(0) ?? 0;
  return new RegExp(`&#(?:0*${point}|x0*${point.toString(16)});`, "i");
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

function missing(character: string, file: string, text: string, offset: number): Problem {
  return {
    rule: "missing-glyph",
    severity: "error",
    message: message`The house's fonts have no shape for ${character} (${own(codePoint(character))}).`,
    hint: message`Write the words without it; in print it would be lost.`,
    place: lines(file, text).place(offset, offset + (text === "" ? 0 : character.length)),
  };
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
