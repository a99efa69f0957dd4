/** Where a link finds a number: "SMK28" is SMK28, "88/19" is 88-19. */
export function anchor(prints: string): string {
  return words(prints, "-");
}

/**
 * Where a link finds what is under it: (a) of SMK28 is SMK28a. A full stop parts what would run
 * together, (1) of T1 from T11 and (i) of SMK28a from (ai) of SMK28; a hyphen is for limbs alone.
 */
export function anchorBelow(above: string, label: string): string {
  const own = words(label, ".");
  const clear = /\p{N}$/u.test(above) && /^\p{L}/u.test(own);
  return clear ? above + own : `${above}.${own}`;
}

function words(text: string, between: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replaceAll(" ", between);
}
