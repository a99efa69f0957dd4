export interface SplitEntry {
  readonly name: string;
  /** What is inside the outermost pair of brackets, or null. */
  readonly affiliation: string | null;
  readonly balanced: boolean;
  /** Brackets that do not stand once, at the end. */
  readonly ambiguous: boolean;
}

/** Parts "Name (affiliation)"; brackets inside the outermost pair are the affiliation's own. */
export function splitAffiliation(entry: string): SplitEntry {
  const open = entry.indexOf("(");
  if (open < 0) {
    return { name: entry, affiliation: null, balanced: !entry.includes(")"), ambiguous: false };
  }
  const close = entry.lastIndexOf(")");
  const inside = entry.slice(open + 1, close < open ? undefined : close).trim();
  const name = entry.slice(0, open).trim();
  const { balanced, pairs } = count(entry);
  const trailing = close > open && entry.slice(close + 1).trim() !== "";
  return {
    name,
    affiliation: inside,
    balanced,
    ambiguous: name === "" || (balanced && (pairs > 1 || trailing)),
  };
}

/** How many outermost pairs there are, and whether every bracket has its other. */
function count(text: string): { balanced: boolean; pairs: number } {
  let depth = 0;
  let pairs = 0;
  let balanced = true;
  for (const character of text) {
    if (character === "(") depth++;
    if (character !== ")") continue;
    if (depth === 0) balanced = false;
    else if (--depth === 0) pairs++;
  }
  return { balanced: balanced && depth === 0, pairs };
}
