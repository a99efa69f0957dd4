// Waiting for the disk takes longer than reading or writing; more at once gain little, and some systems
// let a program have no more than 256 files open.
const atOnce = 16;

/** Does something to each, some at a time. Nothing is still going on when it fails. */
export async function inBatches<Item, Value>(
  items: readonly Item[],
  action: (item: Item) => Promise<Value>,
): Promise<readonly Value[]> {
  const values: Value[] = [];
  for (let from = 0; from < items.length; from += atOnce) {
    const settled = await Promise.allSettled(items.slice(from, from + atOnce).map(action));
    for (const result of settled) {
      if (result.status === "rejected") throw result.reason;
      values.push(result.value);
    }
  }
  return values;
}
