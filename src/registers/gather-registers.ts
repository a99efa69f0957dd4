import type { Body } from "../meeting/body.ts";
import type { Citations } from "../meeting/citation.ts";
import type { CivilDate } from "../meeting/date.ts";
import type { KnownPerson } from "../meeting/known-person.ts";
import { actionsIn } from "./actions-in.ts";
import { attendanceOf } from "./attendance-of.ts";
import { decisionsIn } from "./decisions-in.ts";
import { effectsOf } from "./effects-of.ts";
import type { Published } from "./published.ts";
import type { Registers } from "./registers.ts";

/**
 * Gathers decisions, actions and attendance from all that is published, body by body. `people` are
 * those of people.yaml.
 */
export function gatherRegisters(
  documents: readonly Published[],
  bodies: readonly Body[],
  citations: Citations,
  people: readonly KnownPerson[],
): Registers {
  const inOrder = [...documents].sort((left, right) => (sortKey(left) < sortKey(right) ? -1 : 1));
  const effects = effectsOf(inOrder, citations);
  const byBody = bodies.map((body) => ({
    body,
    own: inOrder.filter(({ document }) => document.body.key === body.key),
  }));
  return {
    decisions: byBody.flatMap(({ own }) => own.flatMap((one) => decisionsIn(one, effects))),
    actions: byBody.flatMap(({ own }) =>
      withNextDays(own).flatMap(({ one, next }) => actionsIn(one, effects, next)),
    ),
    attendance: byBody.flatMap(({ body, own }) => attendanceOf(body, own, people)),
  };
}

function sortKey({ document, day, path }: Published): string {
  const start = document.type === "minutes" && !document.private ? document.start?.value : "";
  return [day, start ?? "", path].join("\0");
}

/** Each with the day on which the body met next or, where no minutes are there yet, is to meet. */
function withNextDays(own: readonly Published[]) {
  let later: CivilDate | null = null;
  const newestFirst = [...own].reverse().map((one) => {
    const next = later !== null && later > one.day ? later : saidNext(one);
    if (one.document.type === "minutes") later = one.day;
    return { one, next };
  });
  return newestFirst.reverse();
}

function saidNext({ document }: Published): CivilDate | null {
  if (document.type === "report" || document.private) return null;
  const said = document.nextMeeting?.value;
  return said === undefined || said.type === "words" ? null : said.date;
}
