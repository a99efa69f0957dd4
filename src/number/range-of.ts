import type { RegisteredNumber } from "../register/index.ts";

/** "SMK25", or "SMK25 to SMK30". */
export function rangeOf(numbers: readonly Pick<RegisteredNumber, "prints">[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return "";
  return first === last ? first.prints : `${first.prints} to ${last.prints}`;
}
