import type { Meeting } from "../../meeting/meeting.ts";
import { message } from "../../problem.ts";
import { everyItem } from "../every-item.ts";
import { always, type Finding, type MeetingRule } from "../rule.ts";

export const releaseBeforeMeeting: MeetingRule = {
  id: "release-before-meeting",
  guard: true,
  severity: always("error"),
  doc: {
    what: "A restricted item that would be released on the day of its meeting or before.",
    why: "From the day of its release an item is public. On a day before the meeting, most likely a slip in the year, it would be published at once though it was discussed without the public.",
    fix: "Mend the date. If the item is public, take every word out of it that is not, then the braces.",
    bad: '## Tenders {exempt="3" release=2019-01-30}\n\nThe tenders were noted.\n',
    good: '## Tenders {exempt="3" release=2099-01-30}\n\nThe tenders were noted.\n',
  },
  check,
};

function check(meeting: Meeting): readonly Finding[] {
  return everyItem(meeting).flatMap((item) => {
    const release = item.type === "restricted" ? item.release : null;
    if (release === null || release.value > meeting.date.value) return [];
    return [
      {
        message: message`The item would be public from ${release.value} on, expected a day after the meeting of ${meeting.date.value}.`,
        hint: message`Mend the date of the release.`,
        place: release.place,
      },
    ];
  });
}
