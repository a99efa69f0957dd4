/** What a column asks for: room for its longest word, and for its longest line. */
export interface ColumnNeed {
  readonly least: number;
  readonly most: number;
}

/**
 * Shares a width out among columns: to each its longest line where there is room; else its longest
 * word and a share of the rest, by how much more it asks for. Null where a word has no room.
 */
export function tableWidths(needs: readonly ColumnNeed[], room: number): readonly number[] | null {
  const least = total(needs.map((need) => need.least));
  const most = total(needs.map((need) => need.most));
  if (most <= room) return needs.map((need) => need.most);
  if (least > room) return null;
  const share = (room - least) / (most - least);
  return needs.map((need) => need.least + (need.most - need.least) * share);
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
