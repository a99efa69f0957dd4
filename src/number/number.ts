import type { Body } from "../meeting/body.ts";
import type { DraftMeeting, Meeting } from "../meeting/meeting.ts";
import { message, type Outcome, type Problem, type Sink } from "../problem.ts";
import { anchorItems } from "./anchor-items.ts";
import { inOrder } from "./in-order.ts";
import { judgeMeetings } from "./judge-meetings.ts";
import { contentNumberer } from "./number-content.ts";
import { numberLettered } from "./number-lettered.ts";
import { numberMeeting } from "./number-meeting.ts";
import { type Given, NumberSeries } from "./number-series.ts";
import { resumedNumbers } from "./resumed-numbers.ts";
import { seriesOf } from "./series.ts";

/**
 * Numbers the items of all meetings of all bodies, each body's in order of date and start.
 * `complete` is whether these are all the meetings that the project may hold.
 */
export function number(
  meetings: readonly Meeting[],
  complete: boolean,
): Outcome<readonly DraftMeeting[]> {
  const problems: Problem[] = [];
  const report: Sink = (problem) => problems.push(problem);
  const bodies = new Set(meetings.map(({ body }) => body));
  const value = [...bodies].flatMap((body) => {
    const held = meetings.filter((meeting) => meeting.body === body);
    return numberBody(body, held, complete, report);
  });
  return { value, problems };
}

function numberBody(
  body: Body,
  held: readonly Meeting[],
  complete: boolean,
  report: Sink,
): readonly DraftMeeting[] {
  const { numbering } = body;
  const meetings = [...held].sort(inOrder);
  if (body.numberingUnsaid) report(noNumbering(body));
  judgeMeetings(meetings, numbering, complete, report);
  if (numbering === null) return withoutNumbers(meetings, report);
  const series = seriesOf(meetings, numbering);
  const numbers = new NumberSeries(numbering, complete, report);
  const drafts: DraftMeeting[] = [];
  meetings.forEach((meeting, index) => {
    const own = series[index] ?? "";
    // The record may begin in the middle of a series.
    numbers.begin(own, index === 0 ? (numbering.first?.number ?? 1) : 1);
    const resumed = resumedNumbers(meeting, drafts, own, numbering);
    const items = meeting.lettered
      ? numberLettered(meeting, own, numbering, numbers, report)
      : numberMeeting(meeting, own, numbering, numbers, resumed, report);
    drafts.push(draft(meeting, items));
  });
  return drafts;
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

/** The meetings of a body whose items bear no numbers. */
function withoutNumbers(meetings: readonly Meeting[], report: Sink): readonly DraftMeeting[] {
  for (const { items } of meetings) {
    for (const { bears } of items) if (bears.type === "given") report(noNumbers(bears));
  }
  return meetings.map((meeting) => draft(meeting, anchorItems(meeting.items)));
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

function draft(meeting: Meeting, items: DraftMeeting["items"]): DraftMeeting {
  const before = contentNumberer(beforeItems);
  return { ...meeting, status: "draft", before: meeting.before.map(before.all), items };
}

/** A decision before the first item is refused by the model: it has nothing to be numbered by. */
const beforeItems = { status: "none", prints: null, label: null, anchor: "before" } as const;
