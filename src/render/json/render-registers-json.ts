import { linkTo, wayTo } from "../../compose/index.ts";
import type {
  ActionEntry,
  AttendanceYear,
  DecisionEntry,
  Published,
  Spot,
} from "../../registers/index.ts";

/** The register of decisions as data. */
export function renderDecisionsJson(entries: readonly DecisionEntry[]): string {
  return asText("safermk/decisions/1", "decisions", entries, (entry) => ({
    ...placeData(entry),
    kind: entry.kind,
    text: entry.words,
    state: entry.state,
    by: entry.by === null ? null : spotData(entry.by),
  }));
}

/** The register of actions as data. */
export function renderActionsJson(entries: readonly ActionEntry[]): string {
  return asText("safermk/actions/1", "actions", entries, (entry) => ({
    ...placeData(entry),
    text: entry.words,
    owner: entry.owners,
    due: entry.due,
    state: entry.done === null ? "open" : "done",
    done: entry.done === null ? null : spotData(entry.done),
    lastHeardOf: entry.heard === null ? null : spotData(entry.heard),
  }));
}

/** The register of attendance as data. */
export function renderAttendanceJson(years: readonly AttendanceYear[]): string {
  return asText("safermk/attendance/1", "years", years, ({ body, year, meetings, people }) => ({
    body: { key: body.key, name: body.name },
    year,
    meetings: meetings.map((published) => ({
      date: published.day,
      status: statusOf(published),
      page: linkTo(wayTo(published), ""),
    })),
    people,
  }));
}

function asText<Entry>(
  schema: string,
  name: string,
  entries: readonly Entry[],
  data: (entry: Entry) => object,
): string {
  return `${JSON.stringify({ schema, [name]: entries.map(data) }, null, 2)}\n`;
}

/** Where an entry is from. */
function placeData(spot: Spot) {
  const { body } = spot.published.document;
  return {
    body: { key: body.key, name: body.name },
    ...spotData(spot),
    status: statusOf(spot.published),
    title: spot.title,
  };
}

function spotData({ minute, published, anchor }: Spot) {
  return { minute, date: published.day, page: linkTo(wayTo(published), anchor) };
}

/** Null for a report, which has no such state. */
function statusOf({ document }: Published): string | null {
  return document.type === "report" ? null : document.status;
}
