import type { Roll, RollRow } from "../document/index.ts";
import type { Wording } from "../house/index.ts";
import type { AttendanceGroup, AttendancePart, Entry } from "../meeting/attendance.ts";
import { entryWords, vacancyWords } from "./entry-words.ts";
import { fill } from "./fill.ts";
import { groupName } from "./group-name.ts";
import { lastJoint } from "./last-joint.ts";
import { slugger } from "./slugger.ts";

/** The attendance lists, run in: "A, B and C". */
export function composeRolls(groups: readonly AttendanceGroup[], wording: Wording): Roll[] {
  const slug = slugger();
  return groups
    .filter(({ print }) => print)
    .map((group): Roll => {
      const label = fill(wording.attendance["group-label"], { group: groupName(group, wording) });
      const rows = groupRows(group, wording);
      return { type: "roll", label, anchor: `attendance-${slug(group.key)}`, rows };
    })
    .filter(({ rows }) => rows.length > 0);
}

/** Vacant seats end the last row. */
function groupRows({ parts, vacancies }: AttendanceGroup, wording: Wording): readonly RollRow[] {
  const vacant = vacancyWords(vacancies, wording);
  if (vacant === null) return parts.flatMap((part) => composeRows(part, [], wording));
  const all = parts.length === 0 ? [{ employer: null, entries: [] }] : parts;
  return all.flatMap((part, index) =>
    composeRows(part, index === all.length - 1 ? [vacant] : [], wording),
  );
}

function composeRows(
  { employer, entries }: AttendancePart,
  more: readonly string[],
  wording: Wording,
): readonly RollRow[] {
  const words = [
    ...entries.map((entry) => entryWords(entry, wording) + chairWords(entry, wording)),
    ...more,
  ];
  const [first, ...rest] = words;
  if (first === undefined) return [];
  const label = employer === null ? null : fill(wording.attendance["employer-label"], { employer });
  const chairFirst = entries[0] !== undefined && hasChair(entries[0]);
  const alone = wording.attendance["chair-line"] === "true" && chairFirst && rest.length > 0;
  if (!alone) return [row(label, words, wording)];
  return [row(label, [first], wording), row(null, rest, wording)];
}

function row(label: string | null, words: readonly string[], wording: Wording): RollRow {
  const separator = (index: number) => {
    const left = words.length - 1 - index;
    if (left === 0) return "";
    return left === 1 ? lastJoint(words.at(-1) ?? "", wording) : wording.joining.comma;
  };
  return { label, entries: words.map((text, index) => ({ text, separator: separator(index) })) };
}

function chairWords(entry: Entry, { attendance }: Wording): string {
  if (entry.type !== "people") return "";
  const chair = entry.people.find((person) => person.chair);
  if (chair === undefined) return "";
  if (entry.people.length === 1) return attendance["in-the-chair"];
  return fill(attendance["one-in-the-chair"], { name: chair.name });
}

function hasChair(entry: Entry): boolean {
  return entry.type === "people" && entry.people.some(({ chair }) => chair);
}
