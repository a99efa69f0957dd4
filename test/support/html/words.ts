/** The words of a text: white space of any kind and length is one space. */
export function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The words of `<main>`, read without a browser from the markup that the renderer writes. */
export function mainWords(html: string): string {
  const main = /<main\b[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? "";
  return fold(decode(main.replace(/<(?:"[^"]*"|[^">])*>/g, "")));
}

export function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|(lt|amp));/gi, (_, digits: string, name: string) =>
    digits === undefined ? (name === "lt" ? "<" : "&") : String.fromCodePoint(parseInt(digits, 16)),
  );
}
