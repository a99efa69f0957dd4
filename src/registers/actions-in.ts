import type { Task } from "../meeting/action.ts";
import type { CivilDate } from "../meeting/date.ts";
import type { Effects } from "./effects-of.ts";
import { everythingIn, type Standing } from "./everything-in.ts";
import { type Part, partsOf } from "./parts-of.ts";
import type { Published } from "./published.ts";
import type { ActionEntry } from "./registers.ts";

/** Everything that is to be done by a document. `nextDay` is when the body meets next; null where nobody knows. */
export function actionsIn(
  published: Published,
  effects: Effects,
  nextDay: CivilDate | null,
): readonly ActionEntry[] {
  return everythingIn(published).flatMap((standing) => {
    const found = taskIn(standing);
    if (found === null) return [];
    const { task, parts } = found;
    const owners = task.owners.map(({ name }) => name);
    const due = dueOf(task, nextDay);
    return parts.map((part) => ({
      ...part,
      owners,
      due,
      done: effects.done(part),
      heard: effects.heard(part),
    }));
  });
}

function taskIn(standing: Standing): { task: Task; parts: readonly Part[] } | null {
  const { node, under, within } = standing;
  if (node.type === "decision") {
    return node.task === null ? null : { task: node.task, parts: partsOf(node, standing) };
  }
  if (node.type !== "action") return null;
  const words = under.published.words(node.content);
  return { task: node, parts: [{ ...under, words, known: within }] };
}

function dueOf({ due }: Task, nextDay: CivilDate | null): ActionEntry["due"] {
  if (due === null) return null;
  return due.value.type === "day" ? due.value.date : (nextDay ?? "next-meeting");
}
