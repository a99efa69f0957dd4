import { displayWidth } from "./display-width.ts";
import type { Lines } from "./lines.ts";

/** White space at which a line may end: any but the no-break spaces. */
const breakable = /[^\S\u00a0\u2007\u202f]+/;
const unbreakable = /[\u00a0\u2007\u202f]+/;

/**
 * Words in lines of a width; a longer word has a line of its own. A line feed in the text ends a
 * line, and all lines but the first begin `hang` characters further right.
 */
export function wrap(text: string, width: number, hang = 0): Lines {
  const lines: string[] = [];
  for (const part of text.split("\n")) {
    const words = part
      .split(breakable)
      // Words that no line has room for together are parted after all.
      .flatMap((word) => (displayWidth(word) > width - hang ? word.split(unbreakable) : [word]))
      .filter((word) => word !== "");
    let line = "";
    let used = 0;
    for (const word of words) {
      const size = displayWidth(word);
      const room = width - (lines.length === 0 ? 0 : hang);
      if (line !== "" && used + 1 + size > room) {
        lines.push(line);
        line = "";
        used = 0;
      }
      used += size + (line === "" ? 0 : 1);
      line += line === "" ? word : ` ${word}`;
    }
    if (line !== "") lines.push(line);
  }
  const space = " ".repeat(hang);
  return lines.map((line, index) => (index === 0 ? line : space + line));
}
