import type { Value } from "../data/index.ts";
import type { PeopleWords } from "../house/index.ts";
import type { AttendanceGroup } from "../meeting/attendance.ts";
import { message, type Sink } from "../problem.ts";
import { readGroup } from "./read-group.ts";

/** Reads the attendance lists of a head. */
export function readAttendance(
  value: Value | null,
  words: PeopleWords,
  report: Sink,
): readonly AttendanceGroup[] {
  if (value === null || value.type === "empty") return [];
  if (value.type === "map" && !value.flow) {
    return value.entries.flatMap((entry) => readGroup(entry, words, report) ?? []);
  }
  report({
    rule: "wrong-type",
    severity: "error",
    message: message`Expected groups such as present: and apologies:, each with a list below it.`,
    hint: message`Write groups such as present: and apologies:, each with a list below it. If there was nobody, leave the group out or write - None.`,
    place: value.place,
  });
  return [];
}
