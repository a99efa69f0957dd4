/**
 * A style sheet as a page carries it. Comments are for the house's author, not for every reader
 * of every document; and nothing in it may end the element that holds it.
 */
export function tidyStyles(styles: string): string {
  return styles
    .replace(/("(?:\\.|[^"\\])*")|\/\*.*?\*\//gs, (_, quoted: string | undefined) => quoted ?? "")
    .replace(/\s*\n/g, "\n")
    .replaceAll("</", "<\\/")
    .trim();
}
