import { romanValue } from "../roman-value.ts";

/** Where an entry stands: how deep, and which of its list it is. */
export interface Level {
  readonly depth: number;
  readonly number: number;
}

type Style = "letter" | "roman";

const deepest = 3;

/**
 * Makes levels of typed labels, such as a, b, i, ii, c; null where they do not follow one another.
 * What can go on with the list that is open does: behind h, i is the next letter.
 */
export function listLevels(labels: readonly string[]): readonly Level[] | null {
  const open: { style: Style; number: number }[] = [];
  const levels: Level[] = [];
  for (const label of labels) {
    const goesOn = open.findLastIndex(({ style, number }) => placeOf(label, style) === number + 1);
    const last = open.at(-1);
    if (goesOn >= 0 && last !== undefined) {
      open.length = goesOn + 1;
      const list = open[goesOn] ?? last;
      list.number += 1;
    } else {
      const style = label === "a" ? "letter" : "roman";
      if (placeOf(label, style) !== 1 || open.length >= deepest) return null;
      if (open.some((list) => list.style === style)) return null;
      open.push({ style, number: 1 });
    }
    levels.push({ depth: open.length - 1, number: open.at(-1)?.number ?? 1 });
  }
  return levels;
}

function placeOf(label: string, style: Style): number {
  if (style === "letter") return label.length === 1 ? label.charCodeAt(0) - 96 : 0;
  return romanValue(label);
}
