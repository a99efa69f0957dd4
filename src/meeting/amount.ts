/** A sum of money or a count, exactly: `units` of ten to the power of minus `places`. */
export interface Amount {
  readonly units: bigint;
  readonly places: number;
  /** "£", or empty. */
  readonly currency: string;
}

const FORM = /^([-−–+]?)\s*([£€$]?)\s*([-−–+]?)\s*((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)$/u;
/** Nobody writes a longer one, and arithmetic on it would take its time. */
const LONGEST = 40;

/** The amount that some words are, and nothing else; null for "nil", "12%" or "3 of them". */
export function amountOf(words: string): Amount | null {
  const text = words.trim();
  if (text.length > LONGEST) return null;
  // Accounts put brackets round what is to be taken away: (£20.00), £(20.00).
  const bracketed = /^([£€$]?)\s*\((.*)\)$/u.exec(text);
  const found = FORM.exec(bracketed === null ? text : `${bracketed[1]}${bracketed[2]}`);
  if (found === null) return null;
  const [, before = "", currency = "", behind = "", digits = ""] = found;
  const [whole = "", decimals = ""] = digits.replaceAll(",", "").split(".");
  const minus = bracketed !== null || /[-−–]/.test(before + behind);
  const units = BigInt(whole + decimals);
  return { units: minus ? -units : units, places: decimals.length, currency };
}

/** The sum of amounts, with the decimals of the longest. */
export function sumOf(amounts: readonly Amount[]): Amount {
  const places = Math.max(0, ...amounts.map((amount) => amount.places));
  const units = amounts.reduce((sum, amount) => sum + scaled(amount, places), 0n);
  return {
    units,
    places,
    currency: amounts.find(({ currency }) => currency !== "")?.currency ?? "",
  };
}

/** Whether two amounts are the same, however many noughts were typed behind the point. */
export function isSameAmount(one: Amount, other: Amount): boolean {
  const places = Math.max(one.places, other.places);
  return scaled(one, places) === scaled(other, places);
}

/** An amount as it is written: "-£1,234.50". */
export function writtenAmount({ units, places, currency }: Amount): string {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places).replace(/\B(?=(\d{3})+$)/g, ",");
  const decimals = places === 0 ? "" : `.${digits.slice(-places)}`;
  return `${units < 0n ? "-" : ""}${currency}${whole}${decimals}`;
}

function scaled({ units, places }: Amount, to: number): bigint {
  return units * 10n ** BigInt(to - places);
}
