import type { Wording } from "../../house/index.ts";
import type { ActionEntry } from "../../registers/index.ts";
import { dateValues } from "../date-words.ts";
import { fill } from "../fill.ts";
import { joinWords } from "../join-words.ts";
import { taskSentence } from "../task-words.ts";

/** Who is to do what is still open, and by when, as a decision ends; empty where neither is said. */
export function taskLine({ owners, due }: ActionEntry, wording: Wording): string {
  const { actions } = wording;
  const owner = owners.length === 0 ? null : joinWords(owners, wording);
  const day =
    due === null || due === "next-meeting"
      ? null
      : fill(actions["by-day"], dateValues(due, wording));
  return taskSentence(owner, day, "of-decision", wording) ?? "";
}
