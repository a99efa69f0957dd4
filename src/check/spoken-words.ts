import type { Content } from "../meeting/content.ts";
import type { Item } from "../meeting/item.ts";
import type { Unnumbered } from "../meeting/number.ts";
import { wordsOf } from "../meeting/words-of.ts";
import type { Writing } from "./rule.ts";
import { wordsUnder } from "./words-under.ts";

/** The prose of minutes or a report, parted by who may read it. */
export interface SpokenWords {
  /** Titles, prose and decisions, the lists of the head, and who may be named. */
  readonly open: string;
  /** What stands in restricted passages, and under restricted headings outside their summaries. */
  readonly restricted: string;
}

type Words = readonly Content<Unnumbered>[];
type Plain = Item<Unnumbered, Unnumbered>;

export function spokenWords(writing: Writing): SpokenWords {
  const open: string[] = [...listed(writing)];
  const restricted: string[] = [];
  part(writing.before, open, restricted);
  for (const item of writing.items) partItem(item, open, restricted);
  return { open: open.join("\n"), restricted: restricted.join("\n") };
}

function part(content: Words, open: string[], restricted: string[]): void {
  for (const node of content) {
    (node.type === "passage" ? restricted : open).push(wordsUnder([node]));
  }
}

function partItem(item: Plain, open: string[], restricted: string[]): void {
  open.push(wordsOf(item.title));
  if (item.type === "restricted") {
    open.push(wordsUnder(item.summary));
    const { title, content, items, after } = item.withheld;
    restricted.push(title ?? "", wordsUnder([...content, ...after]));
    for (const sub of items) partItem(sub, restricted, restricted);
    return;
  }
  part([...item.content, ...item.after], open, restricted);
  for (const sub of item.items) partItem(sub, open, restricted);
}

function listed(writing: Writing): readonly string[] {
  if (writing.type === "report") return [writing.body.name];
  const { body, attendance, nameable, chair } = writing;
  const entries = attendance.flatMap(({ parts }) =>
    parts.flatMap((group) => [
      group.employer ?? "",
      ...group.entries.map((entry) => entry.prints),
      ...group.entries.flatMap((entry) =>
        entry.type === "people" ? entry.people.map(({ name }) => name) : [],
      ),
    ]),
  );
  return [body.name, chair?.value ?? "", ...entries, ...nameable.map(({ name }) => name)];
}
