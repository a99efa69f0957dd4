/** A hexadecimal colour as three operands. */
export function colourOperands(colour: string): string {
  return [1, 3, 5]
    .map((at) => Math.round((Number.parseInt(colour.slice(at, at + 2), 16) / 255) * 1000) / 1000)
    .join(" ");
}
