import type { Lines } from "../data/index.ts";
import { message, pasted } from "../problem.ts";
import type { LooseValue } from "./loose-values.ts";
import type { AttributeFault } from "./read-attributes.ts";

/** Tells the first value that lacks its quotes, and shows the line with all of them; null where none does. */
export function quotesLacking(
  text: string,
  loose: readonly LooseValue[],
  offset: number,
  lines: Lines,
  line: string,
): AttributeFault | null {
  const [first] = loose;
  if (first === undefined) return null;
  const { start, end, value } = first;
  const at = line.lastIndexOf(`{${text}}`) + 1;
  const mended = line.slice(0, at) + quoted(text, loose) + line.slice(at + text.length);
  return {
    rule: "misspelt-block",
    message: message`The value ${value} holds more than letters, digits and hyphens, expected it in straight double quotes.`,
    hint: message`Write ${pasted(mended)}`,
    place: lines.place(offset + start, offset + end),
  };
}

/** The text between the braces with the quotes that its values lack. */
function quoted(text: string, loose: readonly LooseValue[]): string {
  let from = 0;
  const parts = loose.map(({ start, end, value }) => {
    const part = `${text.slice(from, start)}"${value}"`;
    from = end + (/^,*/.exec(text.slice(end))?.[0].length ?? 0);
    return part;
  });
  return parts.join("") + text.slice(from);
}
