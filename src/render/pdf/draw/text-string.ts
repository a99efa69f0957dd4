/** Half of the 32,767 bytes that a string may have (ISO 19005-3, 6.1.13), since it may be UTF-16. */
const MOST = 16_000;

/** A text of the file's own, such as what a link says, cut where no reader would take it whole. */
export function textString(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, MOST).replace(/[\ud800-\udbff]$/, "")}…`;
}
