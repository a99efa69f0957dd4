/**
 * The number in the body's own format with which a title begins, or null. Only a format that begins
 * with a letter is looked for: "2020/21 budget" and "12 months of progress" are titles.
 */
export function typedNumber(title: string, format: string): string | null {
  if (!/^\p{L}/u.test(format)) return null;
  const parts = format.split(/\{[^{}]*\}/);
  const pattern = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("\\d+");
  return new RegExp(`^${pattern}(?![\\p{L}\\p{N}])`, "u").exec(title)?.[0] ?? null;
}
