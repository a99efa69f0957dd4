import { lines } from "../data/index.ts";
import { message, own, type Problem } from "../problem.ts";
import type { SourceText } from "../report/index.ts";

/** Characters that the house's fonts cannot show: printed, they would be lost text. */
export function missingGlyphs(
  characters: readonly string[],
  file: string,
  texts: readonly SourceText[],
): Problem {
  const text = texts.find((source) => source.file === file)?.text ?? "";
  const found = characters
    .map((character) => ({ character, offset: text.normalize("NFC").indexOf(character) }))
    .find(({ offset }) => offset >= 0);
  const offset = found?.offset ?? 0;
  const names = characters.map(codePoint).join(", ");
  return {
    rule: "missing-glyph",
    severity: "error",
    message: message`The house's fonts have no shape for ${characters.join(" ")} (${own(names)}).`,
    hint: message`Write the words with other characters; in print these would be lost.`,
    place: lines(file, text).place(offset, offset + (found?.character.length ?? 0)),
  };
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
