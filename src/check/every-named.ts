import type { Content } from "../meeting/content.ts";
import type { Motion } from "../meeting/decision.ts";
import type { Meeting } from "../meeting/meeting.ts";
import type { Named } from "../meeting/named.ts";
import type { Unnumbered } from "../meeting/number.ts";
import { everyItem } from "./every-item.ts";
import { ownContent } from "./own-content.ts";

/** What a person is named for. Who was in the room, and how they voted, is computed with. */
export type Part = "mover" | "owner" | "room" | "vote";

export interface NamedPart {
  readonly named: Named;
  readonly part: Part;
}

/** Everybody whom the words of a meeting name, restricted words too. */
export function everyNamed(meeting: Meeting): readonly NamedPart[] {
  return [...meeting.before, ...everyItem(meeting).flatMap(ownContent)].flatMap(namedIn);
}

type Node = Content<Unnumbered>;

const named: {
  readonly [Type in Node["type"]]: (node: Extract<Node, { type: Type }>) => readonly NamedPart[];
} = {
  prose: () => [],
  list: () => [],
  quotation: () => [],
  table: () => [],
  figure: () => [],
  decision: ({ motion, task }) => [...movers(motion), ...parts("owner", task?.owners ?? [])],
  amendment: ({ motion }) => movers(motion),
  vote: ({ rows }) => rows.flatMap(({ names }) => parts("vote", names)),
  action: ({ owners }) => parts("owner", owners),
  correction: () => [],
  note: () => [],
  event: (event) => ("people" in event ? parts("room", event.people) : []),
  passage: ({ content }) => content.flatMap(namedIn),
};

function namedIn(node: Node): readonly NamedPart[] {
  return (named[node.type] as (node: Node) => readonly NamedPart[])(node);
}

function movers({ moved, seconded }: Motion): readonly NamedPart[] {
  return parts("mover", [...moved, ...seconded]);
}

function parts(part: Part, people: readonly Named[]): readonly NamedPart[] {
  return people.map((named) => ({ named, part }));
}
