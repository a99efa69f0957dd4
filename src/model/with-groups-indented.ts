import type { MapEntry, MapValue } from "../data/index.ts";
import { standardGroups } from "../meeting/attendance.ts";
import { message, own, pasted, type Sink } from "../problem.ts";

/**
 * Puts groups of the attendance that stand at the left, as keys of the head, where they belong:
 * below attendance. Each is reported.
 */
export function withGroupsIndented(head: MapValue, report: Sink): MapValue {
  const misplaced = head.entries.filter(isGroup);
  const [first] = misplaced;
  if (first === undefined) return head;
  const attendance = head.entries.find(({ key }) => key === "attendance");
  misplaced.forEach((group, index) => {
    report(notIndented(group, attendance === undefined && index === 0));
  });
  const listed = attendance?.value.type === "map" ? attendance.value.entries : [];
  const entries = [...listed, ...misplaced];
  const value: MapValue = { type: "map", entries, flow: false, place: first.keyPlace };
  const rest = head.entries.filter((entry) => entry !== attendance && !isGroup(entry));
  const keyPlace = (attendance ?? first).keyPlace;
  return { ...head, entries: [...rest, { key: "attendance", keyPlace, value }] };
}

function isGroup({ key }: MapEntry): boolean {
  return standardGroups.some((group) => group === key);
}

function notIndented({ key, keyPlace }: MapEntry, unopened: boolean) {
  const line = `  ${key}:`;
  return {
    rule: "unknown-key",
    severity: "error",
    message: message`The group ${own(key)} stands at the left like a key of the head, expected it indented below attendance:.`,
    hint: unopened
      ? message`Write a line attendance: above it, four spaces before each of its names, and two spaces before it: ${pasted(line)}`
      : message`Give each of its names four spaces, and write it with two: ${pasted(line)}`,
    place: keyPlace,
  } as const;
}
