import type { Wording } from "../house/index.ts";
import { type AttendanceGroup, type StandardGroup, standardGroups } from "../meeting/attendance.ts";

/** What a group is called: by its own heading, by the house, or as the clerk typed it. */
export function groupName(
  { key, heading }: Pick<AttendanceGroup, "key" | "heading">,
  { attendance }: Wording,
): string {
  const standard = standardGroups.find((group): group is StandardGroup => group === key);
  return heading ?? (standard === undefined ? key : attendance.groups[standard]);
}
