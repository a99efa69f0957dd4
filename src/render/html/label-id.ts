/** The id of the label of what has this anchor. No anchor of a document has an underscore in it. */
export function labelId(anchor: string): string {
  return `${anchor}_label`;
}
