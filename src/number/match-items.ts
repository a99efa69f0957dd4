import type { RegisteredNumber } from "../register/index.ts";
import type { Plain } from "./give-number.ts";
import { keyOf } from "./key-of.ts";

/** Which item of a meeting bears which of the numbers that were issued with it. */
export interface Matches {
  readonly entries: ReadonlyMap<Plain, RegisteredNumber>;
  /** Numbers whose items are not there under their names; one may have another name now. */
  readonly missing: readonly Missing[];
  /** Items that were not there when the numbers were issued. */
  readonly added: readonly Plain[];
}

export interface Missing {
  readonly entry: RegisteredNumber;
  /** The item that stands where the missing one stood, and was not issued under its own name. */
  readonly renamed: Plain | null;
}

/** Finds the items of a meeting by what the register knows them by. */
export function matchItems(items: readonly Plain[], numbers: readonly RegisteredNumber[]): Matches {
  const entries = new Map<Plain, RegisteredNumber>();
  const held = new Map(numbers.map((entry) => [entry.key, entry]));
  const claim = (item: Plain, name: string | undefined) => {
    const entry = name === undefined ? undefined : held.get(name);
    if (entry === undefined || entries.has(item)) return;
    entries.set(item, entry);
    held.delete(entry.key);
  };
  for (const item of items) claim(item, keyOf(item));
  // An id may have been given since; it may also be the name under which a title was issued.
  for (const item of items) claim(item, item.id?.value);
  for (const item of items) claim(item, item.slug);
  const missing = numbers
    .filter((entry) => held.has(entry.key) && entry.void === null)
    .map((entry) => ({ entry, renamed: null }));
  return { entries, ...withRenamed(items, numbers, entries, missing) };
}

/** Of what is missing and what was added, those that stand in the same place are the same under a new name. */
function withRenamed(
  items: readonly Plain[],
  numbers: readonly RegisteredNumber[],
  entries: ReadonlyMap<Plain, RegisteredNumber>,
  missing: readonly Missing[],
): Pick<Matches, "missing" | "added"> {
  const added = items.filter((item) => item.bears.type !== "none" && !entries.has(item));
  const left = new Set(added);
  const places = new Map([...entries].map(([item, entry]) => [entry, items.indexOf(item)]));
  const found = missing.map(({ entry }) => {
    const before = numbers.slice(0, numbers.indexOf(entry)).findLast((one) => places.has(one));
    const next = items[(before === undefined ? -1 : (places.get(before) ?? -1)) + 1];
    if (next === undefined || !left.has(next)) return { entry, renamed: null };
    left.delete(next);
    places.set(entry, items.indexOf(next));
    return { entry, renamed: next };
  });
  return { missing: found, added: [...left] };
}
