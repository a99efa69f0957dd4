import { pattern } from "../pattern.ts";

/** Letters whose script needs joiners, and the pictures that are made of several. */
const joined =
  "(?!\\p{Script=Latin})[\\p{L}\\p{M}\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\u20e3]";
const joiner = `(?<=${joined})[\\u200c\\u200d](?=${joined})`;
const variant = `(?<=${joined}|\\d)[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]`;
const unseen = "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\u2800]";

/** A character that cannot be seen, or steers what shows it; none that a script needs. */
export const invisible = pattern(`(?![\\t\\r\\n]|${joiner}|${variant})${unseen}`, "gu");
