/** "1 cell", "3 cells". */
export function cellCount(count: number): string {
  return count === 1 ? "1 cell" : `${count} cells`;
}
