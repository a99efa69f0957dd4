import { lines } from "../data/index.ts";
import type { Edition } from "../output.ts";
import { message, own, type Problem } from "../problem.ts";
import type { SourceText } from "../report/index.ts";
import { offsetWritten } from "./offset-written.ts";

/** Characters that the house's fonts cannot show, each where it first stands: printed, they would be lost. */
export function missingGlyphs(
  characters: readonly string[],
  file: string,
  texts: readonly SourceText[],
  edition: Edition = "public",
): readonly Problem[] {
  // The words of a document come from its source; or from safermk.yaml, as the name of the body, or a house.
  const sources = texts.filter((source) => source.file === file);
  const others = texts.filter((source) => !/\.md$/i.test(source.file));
  // All of a source is printed in the restricted edition.
  const printed = (source: SourceText) =>
    edition === "public" ? source : { ...source, restricted: [] };
  return characters.map((character) => {
    const found = [...sources, ...others]
      .map((source) => ({ source, offset: offsetWritten(character, printed(source)) }))
      .find(({ offset }) => offset >= 0);
    return missing(
      character,
      found?.source.file ?? file,
      found?.source.text ?? "",
      found?.offset ?? 0,
    );
  });
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
