/** Undoes the filters of lines in place (PNG, third edition, 9.2); `step` is the bytes of a point. */
export function unfilter(
  raw: Uint8Array,
  start: number,
  length: number,
  lines: number,
  step: number,
): void {
  for (let line = 0; line < lines; line++) {
    const from = start + line * (length + 1);
    const filter = raw[from];
    for (let index = 1; index <= length; index++) {
      const at = from + index;
      const left = index > step ? (raw[at - step] ?? 0) : 0;
      const up = line > 0 ? (raw[at - length - 1] ?? 0) : 0;
      const corner = line > 0 && index > step ? (raw[at - length - 1 - step] ?? 0) : 0;
      raw[at] = ((raw[at] ?? 0) + predicted(filter, left, up, corner)) & 0xff;
    }
  }
}

function predicted(filter: number | undefined, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, corner) : 0;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
