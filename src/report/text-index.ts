/**
 * Whether a text holds some words, asked thousands of times. Most words that are asked for have
 * four letters in a row that the text has nowhere, and that is told without going through it.
 */
export function textIndex(text: string): (sought: string) => boolean {
  const seen = new Uint8Array(size);
  for (let at = 0; at + run <= text.length; at++) seen[slotOf(text, at)] = 1;
  return (sought) => {
    for (let at = 0; at + run <= sought.length; at++) {
      if (seen[slotOf(sought, at)] === 0) return false;
    }
    return text.includes(sought);
  };
}

const run = 4;
const size = 2 ** 18;

/** Four letters fall in one slot wherever they stand; that others may fall there too does no harm. */
function slotOf(text: string, at: number): number {
  let slot = 0;
  for (let index = at; index < at + run; index++) slot = (slot * 61 + text.charCodeAt(index)) | 0;
  return slot & (size - 1);
}
