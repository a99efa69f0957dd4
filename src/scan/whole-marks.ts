/** A stretch of a text that is one thing though it is several words. */
export interface WholeMark {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?[ \u00a0]?\d[A-Z]{2}\b/gi;
const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Postcodes and e-mail addresses. */
export function wholeMarks(text: string): readonly WholeMark[] {
  return [
    ...[...text.matchAll(postcode)].map((match) => marked("postcode", match)),
    ...(text.includes("@") ? [...text.matchAll(email)].map((match) => marked("email", match)) : []),
  ];
}

function marked(kind: string, { 0: words, index: start }: RegExpExecArray): WholeMark {
  const key = `${kind} ${words.toLowerCase().replace(/\s/g, "")}`;
  return { key, start, end: start + words.length };
}
