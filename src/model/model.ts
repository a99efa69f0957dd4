import type { MapValue } from "../data/index.ts";
import type { SourceWords } from "../house/index.ts";
import type { Meeting } from "../meeting/meeting.ts";
import type { Parsed } from "../parse/index.ts";
import type { Outcome, Problem, Sink } from "../problem.ts";
import { readBodyOf } from "./read-body-of.ts";
import { readHead } from "./read-head.ts";
import type { Project } from "./read-project.ts";
import { everybodyIn, rosterOf } from "./roster.ts";
import { seated } from "./seated.ts";

/** Understands a source as a meeting; null, with problems, where its head is not one. */
export function model(
  parsed: Parsed,
  project: Project,
  words: SourceWords,
): Outcome<Meeting | null> {
  const problems: Problem[] = [];
  const report: Sink = (problem) => problems.push(problem);
  const { source, head } = parsed;
  const meeting = head === null ? null : readHead(source.file, head, project, words, report);
  const known =
    meeting === null ? [] : seated(project.people ?? [], meeting.body.key, meeting.date.value);
  const roster = rosterOf(meeting?.attendance ?? [], known);
  const { before, items } = readBodyOf(parsed, meeting?.body, roster, words, report);
  if (meeting === null) return { value: null, problems };
  const nameable = project.people === null ? [] : everybodyIn(roster);
  const attendanceRead = head === null || !hasFault(head, "attendance", problems);
  return { value: { ...meeting, nameable, attendanceRead, before, items }, problems };
}

/** Whether an error was found in the value of a key. */
function hasFault({ entries }: MapValue, key: string, problems: readonly Problem[]): boolean {
  const found = entries.find((entry) => entry.key === key)?.value.place;
  if (found === undefined) return false;
  const { start, end } = found;
  return problems.some(
    ({ severity, place }) =>
      severity === "error" && place.start.offset <= end.offset && place.end.offset >= start.offset,
  );
}
