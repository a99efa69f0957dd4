import type { Edit } from "../../problem.ts";
import { joinedBraces } from "./joined-braces.ts";
import { mendedAttributes } from "./mended-attributes.ts";
import type { Mending } from "./mending.ts";

/** A missing space behind the # marks, and spelling, quotes and line breaks in the braces. */
export function mendHeading(offset: number, { text }: Mending): readonly Edit[] | null {
  const { words, start, end } = joinedBraces(text, offset);
  const [, hashes = "", gap = ""] = /^(#{2,4})(\s*)(?=\S)/.exec(words) ?? [];
  if (hashes === "") return null;
  const spaced = /^[ \t]/.test(gap);
  const space = {
    start: start + hashes.length,
    end: start + hashes.length + gap.length,
    text: " ",
  };
  const edits: Edit[] = spaced ? [] : [space];
  const braces = /\{([^{}]*)\}$/.exec(words);
  const inside = braces?.[1] ?? "";
  const mended = mendedAttributes(inside);
  const joined = words !== text.slice(start, end);
  if (braces !== null && (mended !== null || joined)) {
    // The brace opens on the heading's own line, which stands in the source as it is here.
    edits.push({ start: start + braces.index, end, text: `{${mended ?? inside}}` });
  }
  return edits.length === 0 ? null : edits;
}
