import type { PeopleWords } from "../house/index.ts";
import type { Body } from "../meeting/body.ts";
import type { Meeting } from "../meeting/meeting.ts";
import type { Parsed } from "../parse/index.ts";
import type { Outcome, Problem, Sink } from "../problem.ts";
import { readHead } from "./read-head.ts";
import { readItems } from "./read-items.ts";

/** Understands a source as a meeting; null, with problems, where its head is not one. */
export function model(
  { source, head, body: nodes }: Parsed,
  bodies: ReadonlyMap<string, Body>,
  words: PeopleWords,
): Outcome<Meeting | null> {
  const problems: Problem[] = [];
  const report: Sink = (problem) => problems.push(problem);
  if (head === null) return { value: null, problems };
  const meeting = readHead(source.file, head, bodies, words, report);
  if (meeting === null) return { value: null, problems };
  const { before, items } = readItems(nodes, source.file, meeting.body, report);
  return { value: { ...meeting, before, items }, problems };
}
