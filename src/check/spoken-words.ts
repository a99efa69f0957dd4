import type { Content } from "../meeting/content.ts";
import type { CivilDate } from "../meeting/date.ts";
import { everyFlow } from "../meeting/every-flow.ts";
import { isReleased } from "../meeting/is-released.ts";
import type { Item } from "../meeting/item.ts";
import type { Meeting } from "../meeting/meeting.ts";
import { wordsOf } from "../meeting/words-of.ts";
import type { Writing } from "./rule.ts";
import { valuesIn } from "./values-in.ts";
import { wordsUnder } from "./words-under.ts";

/** The prose of minutes or a report, parted by who may read it. */
export interface SpokenWords {
  /** Titles, prose and decisions, the lists of the head, and who may be named. */
  readonly open: string;
  /** What stands in restricted passages, and under restricted headings outside their summaries; in braces, too. */
  readonly restricted: string;
}

type Words = readonly Content<unknown>[];
type Plain = Item<unknown, unknown>;
/** One of the two kinds of words, and how they are read. */
type Side = { readonly said: string[]; readonly wordsOf: (content: Words) => string };
type Parts = { readonly before: Words; readonly items: readonly Plain[] };

export function spokenWords(writing: Writing): SpokenWords {
  const { open, restricted } = partedWords(writing, null, proseUnder);
  return { open: [...listed(writing), open].join("\n"), restricted };
}

/**
 * The same without the lists of the head, and with the words of events and those under pictures;
 * what is released by the day given is open.
 */
export function proseWords(parts: Parts, on: CivilDate | null): SpokenWords {
  return partedWords(parts, on, wordsUnder);
}

function partedWords(
  { before, items }: Parts,
  on: CivilDate | null,
  openWords: (content: Words) => string,
): SpokenWords {
  const open: Side = { said: [], wordsOf: openWords };
  const restricted: Side = {
    said: [],
    wordsOf: (content) => [wordsUnder(content), ...valuesIn(content)].join("\n"),
  };
  part(before, open, restricted);
  for (const item of items) partItem(item, open, restricted, on);
  return { open: open.said.join("\n"), restricted: restricted.said.join("\n") };
}

/** Words of events and those under pictures are held against what is open: they are none of it. */
function proseUnder(content: Words): string {
  const flows = everyFlow({ before: content, items: [] });
  return wordsUnder(flows.filter(({ type }) => type !== "figure"));
}

function part(content: Words, open: Side, restricted: Side): void {
  for (const node of content) {
    // What a correction takes back was said elsewhere: it does not make the words public.
    if (node.type === "correction" && open !== restricted) continue;
    const { said, wordsOf: read } = node.type === "passage" ? restricted : open;
    said.push(read([node]));
  }
}

function partItem(item: Plain, open: Side, restricted: Side, on: CivilDate | null): void {
  open.said.push(wordsOf(item.title));
  // In the prose of a public item its own values are none: they are held against it.
  if (open === restricted || item.type === "restricted") restricted.said.push(...basisOf(item));
  if (item.type === "open") {
    part([...item.content, ...item.after], open, restricted);
    for (const sub of item.items) partItem(sub, open, restricted, on);
    return;
  }
  part(item.summary, open, restricted);
  const { title, content, items, after } = item.withheld;
  restricted.said.push(title ?? "");
  const reached = on !== null && isReleased(item, on) ? open : restricted;
  part([...content, ...after], reached, restricted);
  for (const sub of items) partItem(sub, reached, restricted, on);
}

function basisOf({ urgent, bears }: Plain): readonly string[] {
  return [urgent ?? "", bears.type === "given" ? (bears.waived ?? "") : ""];
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
