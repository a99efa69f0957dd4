import type { Numbering } from "../meeting/body.ts";
import type { Meeting, NumberedMeeting } from "../meeting/meeting.ts";
import { message, type Sink } from "../problem.ts";
import type { RegisteredNumber } from "../register/index.ts";
import { asDraft } from "./as-draft.ts";
import { asIssued } from "./as-issued.ts";
import type { Claims } from "./claims.ts";
import { judgeGaps } from "./judge-gaps.ts";
import { numberIssued } from "./number-issued.ts";
import type { Numbered } from "./number-items.ts";
import { numberLettered } from "./number-lettered.ts";
import { numberMeeting } from "./number-meeting.ts";
import { NumberSeries } from "./number-series.ts";
import { resumedNumbers } from "./resumed-numbers.ts";
import { seriesOf } from "./series.ts";
import { issuedSeries, type LastIssued, tellMovedSeries } from "./tell-moved-series.ts";

/** Numbers the meetings of a body, given in order, each in its series. */
export function numberSeries(
  meetings: readonly Meeting[],
  numbering: Numbering,
  issued: readonly RegisteredNumber[],
  { issues }: Claims,
  complete: boolean,
  report: Sink,
): readonly NumberedMeeting[] {
  const series = seriesOf(meetings, numbering);
  const numbers = new NumberSeries(numbering, issued, complete, report);
  judgeGaps(issued, numbering, new Set(numbering.first === null ? series.slice(0, 1) : []), report);
  const numbered: NumberedMeeting[] = [];
  const last = new Map<string, number>();
  const lastIssued = new Map<string, LastIssued>();
  meetings.forEach((meeting, index) => {
    if (issues.has(meeting)) last.set(series[index] ?? "", index);
  });
  meetings.forEach((meeting, index) => {
    const own = series[index] ?? "";
    const issue = issues.get(meeting);
    // The record may begin in the middle of a series.
    numbers.begin(own, index === 0 ? (numbering.first?.number ?? 1) : 1);
    if (issue !== undefined) {
      const fixed = numberIssued(meeting, issue.numbers, numbering, report);
      for (const { number: borne } of fixed.items) {
        if (borne.status === "issued") numbers.resume(borne.series, borne.n);
      }
      const was = issuedSeries(issue.numbers);
      if (was !== null) lastIssued.set(own, { meeting, series: was });
      numbered.push(asIssued(meeting, fixed));
      return;
    }
    // One change of safermk.yaml is one problem.
    if (tellMovedSeries(meeting, own, lastIssued.get(own), report)) lastIssued.delete(own);
    const resumed = resumedNumbers(meeting, numbered, own, numbering);
    const items = meeting.lettered
      ? numberLettered(meeting, own, numbering, numbers, report)
      : numberMeeting(meeting, own, numbering, numbers, resumed, report);
    const later = meetings[last.get(own) ?? -1];
    if (later !== undefined && (last.get(own) ?? -1) > index) {
      keepLate(meeting, items, numbers);
      tellLate(meeting, items, later, report);
    }
    numbered.push(asDraft(meeting, items));
  });
  return numbered;
}

/** Minutes that are found when later ones are issued take what comes next, and no others take it then. */
function keepLate(meeting: Meeting, items: readonly Numbered[], numbers: NumberSeries): void {
  for (const { number: borne } of items) {
    if (borne.status !== "none") numbers.keep(borne.series, borne.n, meeting);
  }
}

function tellLate(
  { date }: Meeting,
  items: readonly Numbered[],
  later: Meeting,
  report: Sink,
): void {
  const first = items.find(({ number: borne }) => borne.status !== "none");
  if (first === undefined || first.number.status === "none") return;
  report({
    rule: "late-meeting",
    severity: "warning",
    message: message`These minutes come after those of ${later.date.value} were issued: their numbers begin with ${first.number.prints}, behind what is issued.`,
    hint: message`If the meeting was held on that day, issue them as they are: no issued number moves. Else mend the date.`,
    place: date.place,
  });
}
