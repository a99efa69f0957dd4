import { lines } from "../../data/index.ts";
import { flags } from "../constructs.ts";
import { readAttributes } from "../read-attributes.ts";

const open = '["“”„‟«»＂]';
const inside = '[^"“”„‟«»＂\\r\\n]*';
const one = new RegExp(
  [
    "(?<gap>[\\s,]*)(?:(?<mark>[#.][\\p{L}\\p{N}-]+)|(?<name>\\p{L}[\\p{L}\\p{N}-]*)",
    `(?:\\s*[=＝]\\s*(?:${open}(?<double>${inside})${open}|'(?<single>[^'‘’"]*)'|‘(?<curly>[^‘’"]*)’`,
    "|(?<bare>[\\p{L}\\p{N}-]+)))?)(?=[\\s,]|$)",
  ].join(""),
  "uy",
);

/**
 * What stands between braces, with straight quotes, one space between attributes and small letters
 * in their names; null where something has to be guessed, or where nothing is wrong.
 */
export function mendedAttributes(text: string): string | null {
  const found: string[] = [];
  const end = text.trimEnd().length;
  for (let at = 0; at < end; at = one.lastIndex) {
    one.lastIndex = at;
    const groups = one.exec(text)?.groups;
    if (groups === undefined) return null;
    const attribute = spelt(groups);
    if (attribute === null) return null;
    found.push(attribute);
  }
  const mended = found.join(" ");
  const { fault } = readAttributes(mended, 0, lines("", mended));
  return fault === null && mended !== text ? mended : null;
}

function spelt({ mark, name = "", double, single, curly, bare }: Groups): string | null {
  if (mark !== undefined) return mark;
  const lower = name.toLowerCase();
  const quoted = double ?? single ?? curly;
  if (quoted !== undefined) return `${lower}="${quoted.trim()}"`;
  if (bare !== undefined) return `${lower}=${bare}`;
  // A word behind a comma may be the rest of a value.
  return flags.has(lower) ? lower : null;
}

type Groups = Readonly<Record<string, string | undefined>>;
