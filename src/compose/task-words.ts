import type { Wording } from "../house/index.ts";
import type { Due, Task } from "../meeting/action.ts";
import { dateValues } from "./date-words.ts";
import { fill } from "./fill.ts";
import { joinNames } from "./join-names.ts";

/** Who is to do it, and by when: "S Gonsalves, by 9 April 2020." Null where neither is said. */
export function taskWords(
  { owners, due }: Task,
  of: "of-decision" | "of-action",
  wording: Wording,
): string | null {
  const day = due === null ? null : dueWords(due.value, wording);
  return taskSentence(joinNames(owners, wording), day, of, wording);
}

/** The same of words. */
export function taskSentence(
  names: string | null,
  day: string | null,
  of: "of-decision" | "of-action",
  wording: Wording,
): string | null {
  const actions = wording.actions[of];
  if (names !== null && day !== null) return fill(actions["owner-due"], { owner: names, due: day });
  if (names !== null) return fill(actions.owner, { owner: names });
  return day === null ? null : fill(actions.due, { due: day });
}

function dueWords(due: Due, wording: Wording): string {
  const { actions } = wording;
  if (due.type === "next-meeting") return actions["by-next-meeting"];
  return fill(actions["by-day"], dateValues(due.date, wording));
}
