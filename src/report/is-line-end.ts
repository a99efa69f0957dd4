/** Whether a character ends a line; the old ends of lines do too. */
export function isLineEnd(character: string | undefined): boolean {
  return character === "\n" || character === "\r";
}
