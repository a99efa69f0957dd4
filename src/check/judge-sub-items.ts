import type { NumberedMeeting } from "../meeting/meeting.ts";
import type { BorneNumber, DecisionIds } from "../meeting/number.ts";
import { message, type Place, type Problem } from "../problem.ts";
import { type Line, type MeetingRecord, recordsOf } from "../record/index.ts";
import { everyItem } from "./every-item.ts";

/** A sub-item as it was issued. */
interface Issued {
  readonly title: string;
  readonly key: string;
  readonly prints: string;
  /** What its number adds to that of the item above: "(a)". */
  readonly letter: string;
}

/**
 * Holds the sub-items of issued minutes against the record: SMK28(a) is cited as SMK28 is, and numbers.yaml has lines
 * of items alone.
 */
export function judgeSubItems(
  meetings: readonly NumberedMeeting[],
  records: readonly MeetingRecord[],
): readonly Problem[] {
  const recordOf = recordsOf(records);
  return meetings.flatMap((meeting) => {
    const record = meeting.status === "draft" ? null : recordOf(meeting);
    if (record === null) return [];
    const issued = subItemsIn(record.issued.words);
    const known = new Set([...issued.values()].flatMap((subs) => subs.map(({ key }) => key)));
    return meeting.items.flatMap((item) => {
      const subs = issued.get(item.key) ?? issued.get(item.slug) ?? [];
      return item.number.status === "none" ? [] : firstFault(item, subs, known);
    });
  });
}

/** The sub-items that bore numbers, by the name of the item they are under. */
function subItemsIn(words: readonly Line[]): ReadonlyMap<string, readonly Issued[]> {
  const found = new Map<string, Issued[]>();
  let subs: Issued[] = [];
  let above = "";
  for (const { kind, words: title, facts } of words) {
    const { key, number: prints, level } = facts;
    if (kind !== "item" || key === undefined) continue;
    if (level === undefined) {
      subs = [];
      above = prints ?? "";
      found.set(key, subs);
    } else if (prints?.startsWith(above) && above !== "") {
      subs.push({ title, key, prints, letter: prints.slice(above.length) });
    }
  }
  return found;
}

type Above = NumberedMeeting["items"][number];

/** One sub-item that is out of its place puts those behind it out of theirs: the first is told. */
function firstFault(
  above: Above,
  issued: readonly Issued[],
  known: ReadonlySet<string>,
): readonly Problem[] {
  const items = everyItem<BorneNumber, DecisionIds>({ items: [above] }).slice(1);
  const letterOf = ({ number }: (typeof items)[number]) =>
    number.prints?.slice(above.number.prints?.length) ?? null;
  const named = new Map([
    ...items.map((item) => [item.slug, item] as const),
    ...items.map((item) => [item.key, item] as const),
  ]);
  for (const one of issued) {
    const item = named.get(one.key);
    if (item !== undefined && letterOf(item) === one.letter) continue;
    if (item !== undefined) return [moved(one, item.number.prints, item.place)];
    const there = items.find((other) => letterOf(other) === one.letter);
    const renamed = there !== undefined && !known.has(there.key) && !known.has(there.slug);
    return [renamed ? renamedTo(one, there.place) : vanished(one, above.place)];
  }
  return [];
}

function moved({ prints, title }: Issued, now: string | null, place: Place): Problem {
  return {
    rule: "number-moved",
    severity: "error",
    message:
      now === null
        ? message`${prints} was issued to the sub-item ${title}, which bears no number now.`
        : message`${prints} was issued to the sub-item ${title}, which would be ${now} now.`,
    hint: message`Put the sub-items back into the order in which they were issued, and levels in safermk.yaml as it was; a new sub-item goes last.`,
    place,
  };
}

function renamedTo({ prints, title, key }: Issued, place: Place): Problem {
  return {
    rule: "number-renamed",
    severity: "error",
    message: message`${prints} was issued to the sub-item ${title}, and another title stands in its place.`,
    hint: message`Put the old title back; or write ${`{#${key}}`} behind the new one: then it is the same sub-item under a new title.`,
    place,
  };
}

function vanished({ prints, title }: Issued, place: Place): Problem {
  return {
    rule: "number-vanished",
    severity: "error",
    message: message`${prints} was issued to the sub-item ${title}, and this item has no such sub-item any more.`,
    hint: message`Put the sub-item back under its heading, where it was. What is wrong in it is corrected by a later meeting.`,
    place,
  };
}
