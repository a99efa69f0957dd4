/** What takes back the steps done so far, in the order in which they were done. */
export type Undo = (() => Promise<unknown>)[];

/** Takes back as much as can be: a step that cannot be taken back does not hold up the others. */
export async function undoAll(undo: Undo): Promise<void> {
  for (const step of undo.toReversed()) await step().catch(() => undefined);
}
