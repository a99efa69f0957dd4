import type { Line } from "../record/index.ts";
import { unitsOf } from "./units-of.ts";

/** What stands under one heading, without what stands under the headings below it. */
export interface Section {
  /** What it is known by: the keys of the headings above it and its own; empty for the head. */
  readonly key: string;
  /** An item, an item again below its sub-items, or a list of people; null for the head. */
  readonly heading: Line | null;
  readonly lines: readonly Line[];
}

/** Cuts the words of a meeting at their headings. */
export function sectionsOf(words: readonly Line[]): readonly Section[] {
  const sections: { key: string; heading: Line | null; lines: Line[] }[] = [
    { key: "", heading: null, lines: [] },
  ];
  const taken = new Set<string>();
  const keyOf = keys();
  for (const line of words) {
    const key = keyOf(line);
    if (key === null) sections.at(-1)?.lines.push(...unitsOf(line));
    else sections.push({ key: unlike(key, taken), heading: line, lines: [] });
  }
  return sections;
}

/** Gives the key of each heading as they come; null for what is none. */
function keys(): (line: Line) => string | null {
  let path: readonly { readonly own: string; readonly heading: Line }[] = [];
  const joined = () => path.map(({ own }) => own).join("\n");
  return (line) => {
    if (line.kind === "group") return `group\n${line.words}`;
    // Words before the first item stand behind the attendance.
    if (line.kind === "item") {
      const above = path.slice(0, Number(line.facts.level ?? 1) - 1);
      path = [...above, { own: line.facts.key ?? line.words, heading: line }];
      return joined();
    }
    if (line.kind !== "again") return null;
    const depth = path.findLastIndex(
      ({ heading }) => heading.words === line.words && heading.facts.number === line.facts.number,
    );
    path = path.slice(0, depth + 1);
    return `${joined()}\n***`;
  };
}

function unlike(key: string, taken: Set<string>): string {
  let own = key;
  for (let count = 2; taken.has(own); count++) own = `${key}\n${count}`;
  taken.add(own);
  return own;
}
