import type { Setting } from "./setting.ts";

/** Above this a line is never ended between two words. */
const LOOSE = 1;

/** Words with no-break spaces where a line should not end: within a name, a date or a number. */
export function bonded(text: string, { bonds }: Setting): string {
  const parts = text.split(/([ \n]+)/);
  return parts
    .map((part, index) => {
      const [before = "", after = ""] = [parts[index - 1], parts[index + 1]];
      if (part !== " " || before === "" || after === "") return part;
      return bonds(before, after, parts[index - 3] ?? "") > LOOSE ? "\u00a0" : part;
    })
    .join("");
}
