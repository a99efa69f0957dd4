/** Letters that Unicode does not take for a letter with a mark. */
const plain: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ŋ: "n",
};

/** A word as it is sought: small, and without marks, so that "Llŷn" is found by "llyn", and "22,000" by "22000". */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}'’,]/gu, "")
    .replace(/[łøđðþßæœıŋ]/g, (letter) => plain[letter] ?? letter);
}
