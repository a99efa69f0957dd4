/**
 * Widths in ems of what letters there are, the first that fits: those of the widest faces that a browser falls back
 * to (DejaVu, Verdana), since a page brings no font.
 */
const widths: readonly (readonly [letters: RegExp, ems: number])[] = [
  [/[ijl.,:;'’|!]/, 0.34],
  [/[frtI()[\]/ \u00a0-]/, 0.43],
  [/[mwMW%@&…—]/, 1],
  [/[\u2e80-\uffef]/, 1],
  [/[A-ZÀ-ÖØ-Þ]/, 0.77],
  [/./s, 0.64],
];

/** The width of regular letters in ems, or a little more. */
export function textWidth(text: string): number {
  return Array.from(
    text,
    (letter) => widths.find(([letters]) => letters.test(letter))?.[1] ?? 0,
  ).reduce((sum, width) => sum + width, 0);
}
