import type { PeopleWords } from "../house/index.ts";
import type { Body } from "../meeting/body.ts";
import type { Meeting } from "../meeting/meeting.ts";
import type { Parsed } from "../parse/index.ts";
import type { Outcome, Problem, Sink } from "../problem.ts";
import { customsOf } from "./customs.ts";
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
  const meeting = head === null ? null : readHead(source.file, head, bodies, words, report);
  // The body is read whatever the head: all faults are told in one run.
  const { before, items } = readItems(nodes, source.file, customsOf(meeting?.body), report);
  return { value: meeting === null ? null : { ...meeting, before, items }, problems };
}
