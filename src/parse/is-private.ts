import { nearMiss } from "../data/index.ts";
import { pattern } from "../pattern.ts";

const unseen = pattern(String.raw`[\p{Cf}\p{Default_Ignorable_Code_Point}]`, "gu");
const keyLine = pattern(String.raw`^\s*["']?([\p{L}-]+)["']?\s*[:=](.*)$`, "gmu");

/** Of a private meeting nothing is public; a key near that word may have been meant for it. */
export function isPrivate(text: string): boolean {
  const seen = text.replace(unseen(text), "");
  const keys = [...seen.matchAll(keyLine(seen))];
  // A line that ran into the one above it still says so.
  const words = [...seen.matchAll(/(private)["']?\s*[:=](.*)$/gimu)];
  return [...keys, ...words].some(
    ([, key = "", value = ""]) =>
      nearMiss(key.toLowerCase(), ["private"]) !== null && value.trim() !== "false",
  );
}
