/**
 * A running head in the room that there is for one. What tells documents of one body apart stays: the date at the end,
 * or else the beginning.
 */
export function shortenHead(words: string, inRoom: (text: string) => boolean): string {
  if (inRoom(words)) return words;
  for (const end of [/, [^,]*$/, /(?: \S+){3}$/, /$/]) {
    const from = words.search(end);
    if (from < 0) continue;
    const name = words.slice(0, from).split(" ");
    for (let count = name.length - 1; count > 0; count--) {
      const text = `${name.slice(0, count).join(" ")}…${words.slice(from)}`;
      if (inRoom(text)) return text;
    }
  }
  return words;
}
