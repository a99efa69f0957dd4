import { lastDay } from "../../meeting/last-day.ts";
import { message, own } from "../../problem.ts";
import { everyItem } from "../every-item.ts";
import { always, type Finding, type Writing, type WritingRule } from "../rule.ts";

export const releaseBeforeMeeting: WritingRule = {
  id: "release-before-meeting",
  guard: true,
  severity: always("error"),
  doc: {
    what: "A restricted item that would be released on the day of its meeting or before; in a report, on the day of the report or before.",
    why: "From the day of its release an item is public. On a day before the meeting, most likely a slip in the year, it would be published at once though it was discussed without the public.",
    fix: "Mend the date. If the item is public, take every word out of it that is not, then the braces.",
    bad: '## Tenders {exempt="3" release=2019-01-30}\n\nThe tenders were noted.\n',
    good: '## Tenders {exempt="3" release=2099-01-30}\n\nThe tenders were noted.\n',
  },
  reports: true,
  check,
};

function check(writing: Writing): readonly Finding[] {
  const day = dayOf(writing);
  const held = writing.type === "minutes" ? "meeting" : "report";
  return everyItem(writing).flatMap((item) => {
    const release = item.type === "restricted" ? item.release : null;
    if (release === null || release.value > day) return [];
    return [
      {
        message: message`The item would be public from ${release.value} on, expected a day after the ${own(held)} of ${day}.`,
        hint: message`Mend the date of the release.`,
        place: release.place,
      },
    ];
  });
}

/** A report without a date is of the last day of its period. */
function dayOf(writing: Writing): string {
  if (writing.type === "minutes") return writing.date.value;
  return writing.date?.value ?? lastDay(writing.period?.value.to ?? "");
}
