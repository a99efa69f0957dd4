/** The candidate within two letters of a word (one, for short words), or null. */
export function nearMiss(
  word: string,
  candidates: Iterable<string>,
  allowed = word.length <= 3 ? 1 : 2,
): string | null {
  const sought = word.toLowerCase();
  let best: string | null = null;
  let most = allowed;
  for (const candidate of candidates) {
    // There may be thousands of both: what cannot be near costs no more than this.
    if (Math.abs(candidate.length - word.length) > most) continue;
    const distance = slips(sought, 0, candidate.toLowerCase(), 0, most);
    if (distance > most) continue;
    best = candidate;
    if (distance === 0) break;
    most = distance - 1;
  }
  return best;
}

/**
 * Letters put in, left out, changed, or swapped with the next (optimal string alignment), from some
 * letter on; some number over `most` where there are more than that. With so few slips allowed,
 * trying each is far quicker than the usual table.
 */
function slips(left: string, from: number, right: string, to: number, most: number): number {
  let [at, other] = [from, to];
  while (at < left.length && left[at] === right[other]) {
    at += 1;
    other += 1;
  }
  const [taken, given] = [left.length - at, right.length - other];
  if (taken === 0 || given === 0) return taken + given;
  if (most === 0 || Math.abs(taken - given) > most) return most + 1;
  let fewest = most + 1;
  const tryOn = (one: number, two: number) => {
    if (fewest === 1) return;
    const found = 1 + slips(left, at + one, right, other + two, fewest - 2);
    if (found < fewest) fewest = found;
  };
  tryOn(1, 1);
  tryOn(1, 0);
  tryOn(0, 1);
  if (left[at] === right[other + 1] && left[at + 1] === right[other]) tryOn(2, 2);
  return fewest;
}
