/** Words as Markdown that reads as them again; addresses stay as they are. */
export function inMarkdown(words: string): string {
  return words
    .split(" ")
    .map((word) =>
      /^(?:https?:|www\.)|@/.test(word) ? word : word.replace(/[\\`*_[\]<>~&]/g, "\\$&"),
    )
    .join(" ");
}
