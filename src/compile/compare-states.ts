import type { NotDone } from "../compilation.ts";
import { meetingName } from "../compose/index.ts";
import { type Comparison, compare, hideSecrets } from "../diff/index.ts";
import type { Edition } from "../output.ts";
import type { Refusal } from "../problem.ts";
import {
  type Line,
  linesOf,
  recordedLines,
  recordOf,
  secretWords,
  withoutMinutes,
} from "../record/index.ts";
import { keptRecords } from "./kept-records.ts";
import { readState, type State, type StateNamed } from "./read-state.ts";

export interface CompareRequest {
  /** Null for the record of the meeting. */
  readonly before: StateNamed | null;
  readonly after: StateNamed;
  /** Restricted: what is not for the public is shown, too. */
  readonly edition: Edition;
  /** The current folder: an absolute path. */
  readonly cwd: string;
}

export interface Compared {
  readonly comparison: Comparison;
  /** What is compared with what, as people are told it. */
  readonly before: string;
  readonly after: string;
  /** What the minutes are called. */
  readonly title: string;
  readonly lang: string;
}

export type CompareResult = { readonly type: "compared"; readonly compared: Compared } | NotDone;

/** Puts two states of minutes side by side. What is restricted in either is hidden from the public. */
export async function compareStates(request: CompareRequest): Promise<CompareResult> {
  const after = await readState(request.after, request.cwd);
  if (after.type !== "read") return after;
  if (request.before === null) return compareWithRecord(after.state);
  const before = await readState(request.before, request.cwd);
  if (before.type !== "read") return before;
  const states = [before.state, after.state] as const;
  if (request.edition === "restricted") {
    const [one, other] = states.map(({ meeting }) => linesOf(meeting, (lines) => lines));
    return compared(before.state.name, after.state, compare(one ?? [], other ?? []));
  }
  const [one, other] = states.map(({ meeting }) => recordedLines(meeting));
  const comparison = compareForPublic(one ?? [], other ?? [], states);
  return compared(before.state.name, after.state, comparison);
}

/** What was agreed last is what counts: the words as approved or, before that, as issued. */
async function compareWithRecord(state: State): Promise<CompareResult> {
  const { value, problems } = keptRecords(state.files);
  const record = recordOf(state.meeting, value.records);
  if (record === null && problems.length > 0) {
    return { type: "faulty", problems, sources: value.texts };
  }
  if (record === null) return { type: "refused", refusal: notIssued(state.name) };
  const { approved, issued, file } = record;
  const voids = new Set(state.meeting.voids.map(({ number }) => number.prints));
  const words = withoutMinutes(approved?.words ?? issued.words, voids);
  const name =
    approved === null
      ? `as issued on ${issued.on}`
      : `as approved at the meeting of ${approved.at}`;
  const comparison = compareForPublic(words, recordedLines(state.meeting), [state]);
  return compared(`${file}, ${name}`, state, comparison);
}

function compareForPublic(
  before: readonly Line[],
  after: readonly Line[],
  states: readonly State[],
): Comparison {
  const restricted = states.flatMap(restrictedIn);
  return hideSecrets(compare(before, after), { restricted, public: [before, after] });
}

function compared(before: string, { name, meeting, wording }: State, comparison: Comparison) {
  const title = meetingName(meeting, wording);
  const found: Compared = { comparison, before, after: name, title, lang: wording.lang };
  return { type: "compared", compared: found } as const;
}

/** The words of a state that are not for the public. */
function restrictedIn({ meeting, remarks }: State): readonly string[] {
  return [...secretWords(meeting), ...remarks.split("\n")];
}

function notIssued(name: string): Refusal {
  return {
    message: `${name} is a draft: it was not issued, so there is no record to compare it with.`,
    hint: `Compare it with an earlier state: "safermk diff --since HEAD ${name}" shows what changed since the last commit, "safermk diff BEFORE AFTER" takes any two files.`,
  };
}
