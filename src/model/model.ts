import type { SourceWords } from "../house/index.ts";
import type { Meeting } from "../meeting/meeting.ts";
import type { Parsed } from "../parse/index.ts";
import type { Outcome, Problem, Sink } from "../problem.ts";
import { customsOf } from "./customs.ts";
import { ListOrder } from "./list-order.ts";
import { readHead } from "./read-head.ts";
import { readItems } from "./read-items.ts";
import type { Project } from "./read-project.ts";
import { everybodyIn, rosterOf } from "./roster.ts";
import { seated } from "./seated.ts";

/** Understands a source as a meeting; null, with problems, where its head is not one. */
export function model(
  { source, head, body: nodes }: Parsed,
  project: Project,
  words: SourceWords,
): Outcome<Meeting | null> {
  const problems: Problem[] = [];
  const report: Sink = (problem) => problems.push(problem);
  const meeting = head === null ? null : readHead(source.file, head, project, words.people, report);
  const known =
    meeting === null ? [] : seated(project.people ?? [], meeting.body.key, meeting.date.value);
  const roster = rosterOf(meeting?.attendance ?? [], known);
  // The body is read whatever the head: all faults are told in one run.
  const { file, key } = source;
  const { before, items } = readItems(nodes, {
    file,
    key,
    customs: customsOf(meeting?.body),
    words,
    roster,
    lists: { prose: new ListOrder(file, report), limbs: new ListOrder(file, report) },
    report,
  });
  if (meeting === null) return { value: null, problems };
  const nameable = project.people === null ? [] : everybodyIn(roster);
  return { value: { ...meeting, nameable, before, items }, problems };
}
