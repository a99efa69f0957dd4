const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?[ \u00a0]?\d[A-Z]{2}\b/gi;
/** Of an e-mail address, from its sign on: sought from its beginning, each letter of a long word would be one. */
const host = /@[\w-]+(?:\.[\w-]+)+/g;
const mailbox = /[\w.+-]+$/;
/** A telephone number of the United Kingdom, however it is parted. */
const telephone = /(?<![\d+])(?:\+44|0)(?:[ \u00a0()-]{0,2}\d){9,12}(?!\d)/g;
/** The longest that can be (RFC 5321, 4.5.3.1.1). */
const longestMailbox = 64;

/** Postcodes, e-mail addresses and telephone numbers, each one thing though it is several words: as what they are looked for. */
export function wholeMarks(text: string): readonly string[] {
  return [
    ...[...text.matchAll(postcode)].map(([words]) => keyOf("postcode", words)),
    ...emails(text).map((words) => keyOf("email", words)),
    ...[...text.matchAll(telephone)].map(([words]) => `telephone ${figures(words)}`),
  ];
}

function emails(text: string): readonly string[] {
  let from = 0;
  return [...text.matchAll(host)].flatMap(({ 0: words, index: at }) => {
    const before = text.slice(Math.max(from, at - longestMailbox), at);
    from = at + words.length;
    const [name] = mailbox.exec(before) ?? [];
    return name === undefined ? [] : [name + words];
  });
}

function keyOf(kind: string, words: string): string {
  return `${kind} ${words.toLowerCase().replace(/\s/g, "")}`;
}

/** "+44 (0)1908 252080" is "01908 252080". */
function figures(words: string): string {
  return words.replace(/[^\d+]/g, "").replace(/^\+440?/, "0");
}
