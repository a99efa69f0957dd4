/** Keys, blocks and attributes that keep words from the public. */
export const restricting: ReadonlySet<string> = new Set([
  "private",
  "restricted",
  "clerk",
  "release",
  "private-title",
]);
