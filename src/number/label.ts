/** Fills a label such as "({a})": {n} is 3, {a} is c, {i} is iii. */
export function label(pattern: string, ordinal: number): string {
  return pattern.replace(/\{([nai])\}/g, (_, kind: string) => {
    if (kind === "a") return letters(ordinal);
    return kind === "i" ? roman(ordinal) : String(ordinal);
  });
}

/** a to z, then aa, ab … */
function letters(ordinal: number): string {
  const rest = Math.floor((ordinal - 1) / 26);
  const last = String.fromCharCode(97 + ((ordinal - 1) % 26));
  return rest > 0 ? letters(rest) + last : last;
}

const numerals: readonly (readonly [string, number])[] = [
  ["m", 1000],
  ["cm", 900],
  ["d", 500],
  ["cd", 400],
  ["c", 100],
  ["xc", 90],
  ["l", 50],
  ["xl", 40],
  ["x", 10],
  ["ix", 9],
  ["v", 5],
  ["iv", 4],
  ["i", 1],
];

function roman(ordinal: number): string {
  let rest = ordinal;
  let result = "";
  for (const [numeral, worth] of numerals) {
    for (; rest >= worth; rest -= worth) result += numeral;
  }
  return result;
}
