import type { Wording } from "../house/index.ts";
import { type StandardGroup, standardGroups } from "../meeting/attendance.ts";

/** What a group is called: by the house, or as the clerk typed it. */
export function groupName(key: string, { attendance }: Wording): string {
  const standard = standardGroups.find((group): group is StandardGroup => group === key);
  return standard === undefined ? key : attendance.groups[standard];
}
