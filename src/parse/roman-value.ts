const digits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** The number that small letters i, v and x write; NaN for any other. */
export function romanValue(letters: string): number {
  const values = [...letters].map((letter) => digits[letter] ?? Number.NaN);
  return values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
}
