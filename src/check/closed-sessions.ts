import type { Meeting } from "../meeting/meeting.ts";
import { wordsOf } from "../meeting/words-of.ts";
import type { Place } from "../problem.ts";
import { holdsWords } from "./holds-words.ts";
import { publicCourse, type Step } from "./public-course.ts";

type OpenStep = Extract<Step, { type: "open" }>;

/** What a public item says itself while the public is excluded. */
export interface OpenWords {
  readonly item: OpenStep["item"];
  /** How many paragraphs, decisions and the like it has there. */
  readonly count: number;
  /** Whether its heading stands above the exclusion. */
  readonly belowExclusion: boolean;
  /** Its heading, or the first of its words below the exclusion. */
  readonly place: Place;
}

/** From a decision that excludes the public to their return, or to the end. */
export interface ClosedSession {
  readonly open: readonly OpenWords[];
  /** Where the last that is restricted begins; -1 where nothing is. */
  readonly lastRestricted: number;
}

/** The parts of a meeting from which the public was excluded, with what is public of them. */
export function closedSessions(
  meeting: Meeting,
  publicNames: readonly string[],
): readonly ClosedSession[] {
  const sessions: { readonly from: Place; readonly steps: Step[] }[] = [];
  let excluded = false;
  for (const step of publicCourse(meeting)) {
    if (step.type === "exclusion" && !excluded) sessions.push({ from: step.place, steps: [] });
    if (step.type === "exclusion") excluded = true;
    else if (excluded) sessions.at(-1)?.steps.push(step);
    if (step.type === "return") excluded = false;
  }
  return sessions.map(({ from, steps }) => sessionOf(from, steps, publicNames));
}

function sessionOf(
  from: Place,
  steps: readonly Step[],
  publicNames: readonly string[],
): ClosedSession {
  const restricted = steps.filter((step) => step.type === "restricted");
  const back = steps.find((step) => step.type === "return")?.item;
  // Where a part of an item is restricted the clerk has decided what is public of it.
  const settled = new Set([...restricted.map(({ holder }) => holder), back]);
  const isBelow = (item: OpenStep["item"]) => item.place.start.offset < from.start.offset;
  const words = steps
    .filter((step) => step.type === "open")
    .filter(({ item }) => isBelow(item) || !settled.has(item));
  const items = [...new Set(words.map(({ item }) => item))];
  const open = items.flatMap((item): readonly OpenWords[] => {
    const belowExclusion = isBelow(item);
    const said = words
      .filter((step) => step.item === item && step.node.type !== "event")
      .filter(({ node }) => !belowExclusion || !tellsWhoLeft(node, publicNames));
    const place = belowExclusion ? said[0]?.node.place : item.place;
    return place === undefined || said.length === 0
      ? []
      : [{ item, count: said.length, belowExclusion, place }];
  });
  return { open, lastRestricted: restricted.at(-1)?.place.start.offset ?? -1 };
}

/** "The press and public left the room." stands with the exclusion itself. */
function tellsWhoLeft(node: OpenStep["node"], publicNames: readonly string[]): boolean {
  if (node.type !== "prose") return false;
  const words = wordsOf(node.content);
  return !/[.;!?]\s+\S/.test(words) && holdsWords(words, publicNames);
}
