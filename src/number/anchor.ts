import { pattern } from "../pattern.ts";

const gap = pattern(String.raw`[^\p{L}\p{N}]+`, "gu");
const endsInDigit = pattern(String.raw`\p{N}$`);
const beginsWithLetter = pattern(String.raw`^\p{L}`);

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
  const clear = endsInDigit(above).test(above) && beginsWithLetter(own).test(own);
  return clear ? above + own : `${above}.${own}`;
}

function words(text: string, between: string): string {
  return text.replace(gap(text), " ").trim().replaceAll(" ", between);
}
