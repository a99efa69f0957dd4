import type { Body } from "../meeting/body.ts";
import type { Meeting, NumberedMeeting } from "../meeting/meeting.ts";
import { message, type Outcome, type Problem, type Sink } from "../problem.ts";
import { type Register, type RegisteredNumber, repeatsIn } from "../register/index.ts";
import { anchorItems } from "./anchor-items.ts";
import { asDraft } from "./as-draft.ts";
import { asIssued } from "./as-issued.ts";
import { type Claims, claimsOf } from "./claims.ts";
import { inOrder } from "./in-order.ts";
import { judgeLost } from "./judge-lost.ts";
import { judgeMeetings } from "./judge-meetings.ts";
import { judgeRepeats } from "./judge-repeats.ts";
import { numberSeries } from "./number-all-series.ts";
import type { Given } from "./number-series.ts";
import { rangeOf } from "./range-of.ts";

/**
 * Numbers the items of all meetings of all bodies, each body's in order of date and start: those that the
 * register holds as it holds them, and the rest with what comes next.
 * `complete` is whether these are all the meetings that the project may hold.
 */
export function number(
  meetings: readonly Meeting[],
  register: Register,
  complete: boolean,
): Outcome<readonly NumberedMeeting[]> {
  const problems: Problem[] = [];
  const report: Sink = (problem) => problems.push(problem);
  const bodies = new Set(meetings.map(({ body }) => body));
  judgeRepeats(repeatsIn(register), report);
  if (complete) refuseStrangers(register, bodies, report);
  const value = [...bodies].flatMap((body) => {
    const held = meetings.filter((meeting) => meeting.body === body);
    return numberBody(body, held, register, complete, report);
  });
  return { value, problems };
}

/** What was issued of bodies that have no minutes in the project any more. */
function refuseStrangers(register: Register, bodies: ReadonlySet<Body>, report: Sink): void {
  const known = new Set([...bodies].map(({ key }) => key));
  const keys = [...register.numbers, ...register.meetings].map(({ body }) => body);
  for (const key of new Set(keys)) {
    if (!known.has(key)) judgeLost(claimsOf(key, register, []).lost, [], report);
  }
}

function numberBody(
  body: Body,
  held: readonly Meeting[],
  register: Register,
  complete: boolean,
  report: Sink,
): readonly NumberedMeeting[] {
  const { numbering } = body;
  const meetings = [...held].sort(inOrder);
  if (body.numberingUnsaid) report(noNumbering(body));
  judgeMeetings(meetings, numbering, complete, report);
  const claims = claimsOf(body.key, register, meetings);
  if (complete) judgeLost(claims.lost, meetings, report);
  const issued = register.numbers.filter((entry) => entry.body === body.key);
  if (numbering !== null)
    return numberSeries(meetings, numbering, issued, claims, complete, report);
  if (issued.length > 0) report(numbersGone(body, issued));
  return withoutNumbers(meetings, claims, report);
}

/** A body that only reports needs no numbers; one that meets must say how, or that it has none. */
function noNumbering({ key, place }: Body): Problem {
  return {
    rule: "missing-key",
    severity: "error",
    message: message`The body ${key} has minutes, and safermk.yaml does not say how they are numbered.`,
    hint: message`Under the body, add a line numbering: and under it, with two more spaces, a line such as format: "{n}". Where its items bear no numbers, write numbering: none.`,
    place: { ...place, end: place.start },
  };
}

function numbersGone({ place }: Body, issued: readonly RegisteredNumber[]): Problem {
  return {
    rule: "number-vanished",
    severity: "error",
    message: message`The register holds numbers of this body, ${rangeOf(issued)}, and safermk.yaml says that it has none.`,
    hint: message`Put its numbering back: what was issued keeps its numbers.`,
    place: { ...place, end: place.start },
  };
}

/** The meetings of a body whose items bear no numbers. */
function withoutNumbers(
  meetings: readonly Meeting[],
  { issues }: Claims,
  report: Sink,
): readonly NumberedMeeting[] {
  for (const { items } of meetings) {
    for (const { bears } of items) if (bears.type === "given") report(noNumbers(bears));
  }
  return meetings.map((meeting) => {
    const items = anchorItems(meeting.items);
    return issues.has(meeting) ? asIssued(meeting, { items, voids: [] }) : asDraft(meeting, items);
  });
}

function noNumbers({ number: { value, place } }: Given) {
  return {
    rule: "wrong-type",
    severity: "error",
    message: message`Found the number ${value}, and the items of this body bear none.`,
    hint: message`Take number out of the braces, or give the body a format of numbers in safermk.yaml.`,
    place,
  } as const;
}
