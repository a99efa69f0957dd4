/** Text in capitals, in one piece of Unicode again: a capital may come apart into letter and mark. */
export function capitals(text: string, lang: string): string {
  return text.toLocaleUpperCase(lang).normalize("NFC");
}
