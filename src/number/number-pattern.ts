import { placeholder } from "./placeholder.ts";

/** Source of a regular expression for the numbers of a format, whatever the meeting. */
export function numberPattern(format: string): string {
  const figures = { yyyy: "\\d{4}", yy: "\\d{2}", mm: "\\d{2}" };
  const parts = [...format.matchAll(placeholder)];
  let end = 0;
  const found = parts.map(({ 0: whole, 2: name, index }) => {
    const words = escaped(format.slice(end, index));
    end = index + whole.length;
    return words + (name === undefined ? "\\d+" : figures[name as keyof typeof figures]);
  });
  return found.join("") + escaped(format.slice(end));
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/ /g, "\\s+");
}
