import type { PhrasingContent } from "mdast";
import type { Lines } from "../data/index.ts";
import { message, type Place, type Sink } from "../problem.ts";
import { readTitle } from "./prose.ts";
import type { OpeningLine } from "./read-line.ts";

/** Reads the words in square brackets of a line that begins at `offset`; null without brackets. */
export function readLeafWords(
  brackets: OpeningLine["words"],
  offset: number,
  lines: Lines,
  place: Place,
  report: Sink,
): readonly PhrasingContent[] | null {
  if (brackets === null) return null;
  const words = readTitle(brackets.text, offset + brackets.start, lines);
  if (words === null) report(notWords(place));
  return words;
}

function notWords(place: Place) {
  return {
    rule: "unknown-construct",
    severity: "error",
    message: message`Square brackets hold the words to print, and what stands here is not words of one line.`,
    hint: message`Write a sentence between the brackets; put a backslash before the full stop of a number that it begins with.`,
    place,
  } as const;
}
