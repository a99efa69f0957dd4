import type { Roll, RollRow } from "../document/index.ts";
import type { Wording } from "../house/index.ts";
import type { AttendanceGroup, AttendancePart, Entry } from "../meeting/attendance.ts";
import { fill } from "./fill.ts";
import { groupName } from "./group-name.ts";

/** The attendance lists, run in: "A, B and C". */
export function composeRolls(groups: readonly AttendanceGroup[], wording: Wording): Roll[] {
  const slug = slugger();
  return groups
    .map((group): Roll => {
      const label = fill(wording.attendance["group-label"], {
        group: groupName(group.key, wording),
      });
      const rows = group.parts.flatMap((part) => composeRows(part, wording));
      return { type: "roll", label, anchor: `attendance-${slug(group.key)}`, rows };
    })
    .filter(({ rows }) => rows.length > 0);
}

function composeRows({ employer, entries }: AttendancePart, wording: Wording): readonly RollRow[] {
  const [first, ...rest] = entries;
  if (first === undefined) return [];
  const label = employer === null ? null : fill(wording.attendance["employer-label"], { employer });
  const alone = wording.attendance["chair-line"] === "true" && hasChair(first) && rest.length > 0;
  if (!alone) return [row(label, entries, wording)];
  return [row(label, [first], wording), row(null, rest, wording)];
}

function row(label: string | null, entries: readonly Entry[], wording: Wording): RollRow {
  const { comma, last } = wording.joining;
  const separator = (index: number) => {
    const left = entries.length - 1 - index;
    if (left === 0) return "";
    return left === 1 ? last : comma;
  };
  return {
    label,
    entries: entries.map((entry, index) => ({
      text: entry.prints + chairWords(entry, wording),
      separator: separator(index),
    })),
  };
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

/** Two groups whose names differ in signs alone are still two places. */
function slugger(): (key: string) => string {
  const seen = new Map<string, number>();
  return (key) => {
    const slug = key.replace(/[^\p{L}\p{N}]+/gu, "-");
    const count = (seen.get(slug) ?? 0) + 1;
    seen.set(slug, count);
    return count === 1 ? slug : `${slug}-${count}`;
  };
}
