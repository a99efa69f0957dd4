import { isReleased } from "../meeting/is-released.ts";
import type { Meeting } from "../meeting/meeting.ts";
import { wordsOf } from "../meeting/words-of.ts";
import { message, own, type Problem } from "../problem.ts";
import { everyItem } from "./every-item.ts";
import type { Writing } from "./rule.ts";

/** Says which restricted items are public only since the newest meeting has the date it has. */
export function judgeReleases(
  writings: readonly Writing[],
  newest: Pick<Meeting, "date" | "file"> | null,
): readonly Problem[] {
  if (newest === null) return [];
  const { date, file } = newest;
  return writings.flatMap((writing) => {
    const severity = writing.body.rules.get("released")?.value ?? "warning";
    if (severity === "off" || (writing.type === "minutes" && writing.private)) return [];
    return everyItem(writing).flatMap((item) => {
      if (item.type === "open" || item.release === null) return [];
      if (!isReleased(item, date.value)) return [];
      return {
        rule: "released",
        severity,
        // All of it is public: the title, and that a meeting was held.
        message: message`The restricted item "${own(wordsOf(item.title))}" is published, since the newest meeting, ${own(file)}, is of ${own(date.value)}.`,
        hint: message`If that date is right and the item is to be public, nothing need be done. If not, mend the date, or build with --on and the day that counts.`,
        place: item.release.place,
      };
    });
  });
}
