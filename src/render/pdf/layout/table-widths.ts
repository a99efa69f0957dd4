/** What a column asks for, in points: its longest word, and its longest line. */
export interface ColumnNeed {
  readonly least: number;
  readonly most: number;
}

/**
 * Shares a width out among columns: to each its longest line where there is room; else its longest
 * word and a share of the rest, by how much more it asks for; else words are broken.
 */
export function tableWidths(needs: readonly ColumnNeed[], room: number): readonly number[] {
  const least = total(needs.map((need) => need.least));
  const most = total(needs.map((need) => need.most));
  if (most <= room) return needs.map((need) => need.most);
  if (least > room) {
    const widest = cap(
      needs.map((need) => need.least),
      room,
    );
    return needs.map((need) => Math.min(need.least, widest));
  }
  const share = (room - least) / (most - least);
  return needs.map((need) => need.least + (need.most - need.least) * share);
}

/** The width at which columns that ask for more are cut off, so that all together fill the room. */
function cap(asked: readonly number[], room: number): number {
  let left = room;
  const rising = asked.toSorted((one, other) => one - other);
  for (const [index, width] of rising.entries()) {
    const even = left / (rising.length - index);
    if (width > even) return even;
    left -= width;
  }
  return room;
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
