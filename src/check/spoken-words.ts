import type { Content } from "../meeting/content.ts";
import type { CivilDate } from "../meeting/date.ts";
import { isReleased } from "../meeting/is-released.ts";
import type { Item } from "../meeting/item.ts";
import type { Meeting } from "../meeting/meeting.ts";
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

type Words = readonly Content<unknown>[];
type Plain = Item<unknown, unknown>;
type Parts = { readonly before: Words; readonly items: readonly Plain[] };

export function spokenWords(writing: Writing): SpokenWords {
  const { open, restricted } = proseWords(writing, null);
  return { open: [...listed(writing), open].join("\n"), restricted };
}

/** The same without the lists of the head; what is released by the day given is open. */
export function proseWords({ before, items }: Parts, on: CivilDate | null): SpokenWords {
  const open: string[] = [];
  const restricted: string[] = [];
  part(before, open, restricted);
  for (const item of items) partItem(item, open, restricted, on);
  return { open: open.join("\n"), restricted: restricted.join("\n") };
}

function part(content: Words, open: string[], restricted: string[]): void {
  for (const node of content) {
    const isPassage = node.type === "passage";
    // What a correction takes back was said elsewhere: it does not make the words public.
    if (node.type === "correction" && open !== restricted) continue;
    (isPassage ? restricted : open).push(wordsUnder([node]));
  }
}

function partItem(item: Plain, open: string[], restricted: string[], on: CivilDate | null): void {
  open.push(wordsOf(item.title));
  if (item.type === "open") {
    part([...item.content, ...item.after], open, restricted);
    for (const sub of item.items) partItem(sub, open, restricted, on);
    return;
  }
  part(item.summary, open, restricted);
  const { title, content, items, after } = item.withheld;
  restricted.push(title ?? "");
  const reached = on !== null && isReleased(item, on) ? open : restricted;
  part([...content, ...after], reached, restricted);
  for (const sub of items) partItem(sub, reached, restricted, on);
}

function listed(writing: Writing): readonly string[] {
  if (writing.type === "report") return [writing.body.name];
  return [...listedWords(writing), ...writing.nameable.map(({ name }) => name)];
}

/** Who was there, as the head says. */
export function listedWords({
  body,
  attendance,
  chair,
}: Pick<Meeting, "body" | "attendance" | "chair">): readonly string[] {
  const entries = attendance.flatMap(({ parts }) =>
    parts.flatMap((group) => [
      group.employer ?? "",
      ...group.entries.map((entry) => entry.prints),
      ...group.entries.flatMap((entry) =>
        entry.type === "people" ? entry.people.map(({ name }) => name) : [],
      ),
    ]),
  );
  return [body.name, chair?.value ?? "", ...entries];
}
