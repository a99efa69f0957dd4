/** Columns of the narrowest terminal that is still common. */
const widest = 80;

/** Breaks words into lines of at most 80 columns, each after the same margin. */
export function wrapped(text: string, margin: string): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last === undefined || longer.length > widest - margin.length) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((line) => `${margin}${line}`).join("\n");
}
