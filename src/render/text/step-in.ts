/** The least room that words are left, in characters, however deep they stand in others. */
const NARROWEST = 24;

/** How far words stand in: as far as asked for, where that leaves them room. */
export function stepIn(asked: number, width: number): number {
  return Math.max(0, Math.min(asked, width - NARROWEST));
}
