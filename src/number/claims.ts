import type { Meeting, MeetingHead } from "../meeting/meeting.ts";
import type { Register, RegisteredMeeting, RegisteredNumber } from "../register/index.ts";
import { identity } from "./in-order.ts";

/** What the register holds of one meeting. */
export interface Issue {
  /** In the order of the register. */
  readonly numbers: readonly RegisteredNumber[];
  /** The first line of it. */
  readonly first: RegisteredMeeting;
}

type Held = Pick<MeetingHead, "file" | "date" | "start">;

export interface Claims<Of extends Held = Meeting> {
  readonly issues: ReadonlyMap<Of, Issue>;
  /** Those of meetings that no source records. */
  readonly lost: readonly Issue[];
}

/** Finds the meeting, among those of a body in order, that each line of the register is of. */
export function claimsOf<Of extends Held>(
  body: string,
  { numbers, meetings: bare }: Register,
  meetings: readonly Of[],
): Claims<Of> {
  const named = new Map<string, { numbers: RegisteredNumber[]; first: RegisteredMeeting }>();
  for (const entry of numbers) {
    if (entry.body !== body) continue;
    const known = named.get(entry.meeting);
    if (known === undefined) named.set(entry.meeting, { numbers: [entry], first: entry });
    else known.numbers.push(entry);
  }
  for (const entry of bare) {
    const isNew = entry.body === body && !named.has(entry.meeting);
    if (isNew) named.set(entry.meeting, { numbers: [], first: entry });
  }
  const issues = new Map<Of, Issue>();
  const left: Issue[] = [];
  const byName = new Map(meetings.map((meeting) => [identity(meeting).trim(), meeting]));
  const byDay = new Map<string, Of[]>();
  for (const meeting of meetings) {
    const day = meeting.date.value;
    byDay.set(day, [...(byDay.get(day) ?? []), meeting]);
  }
  for (const [name, issue] of named) {
    const exact = byName.get(name);
    if (exact === undefined) left.push(issue);
    else issues.set(exact, issue);
  }
  const lost = left.filter((issue) => {
    const found = nearest(issue, byDay.get(issue.first.meeting.slice(0, 10)) ?? [], issues);
    if (found !== undefined) issues.set(found, issue);
    return found === undefined;
  });
  return { issues, lost };
}

/**
 * A start may have been mended since, and a line names none where its meeting was alone on its day: then it is
 * of the meeting of that day which is in the same file, or of the first that has no lines of its own.
 */
function nearest<Of extends Held>(
  { first }: Issue,
  ofDay: readonly Of[],
  taken: ReadonlyMap<Of, Issue>,
): Of | undefined {
  const free = ofDay.filter((meeting) => !taken.has(meeting));
  return free.find(({ file }) => isAt(file, first.file)) ?? free[0];
}

/** Whether a source, as people are shown it, is the one that a line of the register names. */
export function isAt(shown: string, file: string): boolean {
  return shown === file || shown.endsWith(`/${file}`);
}
