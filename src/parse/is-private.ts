import { nearMiss } from "../data/index.ts";
import { pattern } from "../pattern.ts";

const unseen = pattern(String.raw`[\p{Cf}\p{Default_Ignorable_Code_Point}]`, "gu");
// Up to the first colon, to the first with a space behind it, and to an equals sign.
const keyLines = [
  /^([^:\r\n]{1,40}):(.*)$/gm,
  /^([^\r\n]{1,40}?):(?!\S)(.*)$/gm,
  /^([^=\r\n]{1,40})=(.*)$/gm,
];
const noLetter = pattern(String.raw`[^\p{L}]`, "gu");

/** Of a private meeting nothing is public; a key near that word may have been meant for it. */
export function isPrivate(text: string): boolean {
  const seen = text.replace(unseen(text), "");
  // A line that ran into the one above it still says so.
  const lines = [...keyLines, /(private)["']?\s*[:=](.*)$/gim];
  const keys = lines.flatMap((line) => [...seen.matchAll(line)]);
  return keys.some(
    ([, key = "", value = ""]) => value.trim() !== "false" && isNearPrivate(letters(key)),
  );
}

/** A slip may have put a mark or a space into the word: "pri vate", "private}". */
function letters(key: string): string {
  return key.replace(noLetter(key), "").toLowerCase();
}

function isNearPrivate(word: string): boolean {
  return nearMiss(word, ["private"]) !== null;
}
