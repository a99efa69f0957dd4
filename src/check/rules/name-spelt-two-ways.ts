import type { Meeting } from "../../meeting/meeting.ts";
import type { Named } from "../../meeting/named.ts";
import { message } from "../../problem.ts";
import { everyNamed } from "../every-named.ts";
import { always, type Finding, type MeetingRule } from "../rule.ts";
import { speltOtherwise } from "../spelt-otherwise.ts";

export const nameSpeltTwoWays: MeetingRule = {
  id: "name-spelt-two-ways",
  guard: false,
  severity: always("warning"),
  doc: {
    what: "A name that is one letter away from that of somebody in the attendance or in people.yaml, and that nobody has.",
    why: "One person would stand in the record under two names. Published minutes do spell a member in one way in the attendance and in another in a motion. In votes, and where somebody came or left, it is an error, since safermk computes with them.",
    fix: "Write the name in the same way everywhere. If they are two people, add the other to the attendance.",
    bad: `## Bench

:::resolved{moved="K Gardener"}
That the bench be mended.
:::
`,
    good: `## Bench

:::resolved{moved="K Gardner"}
That the bench be mended.
:::
`,
  },
  check,
};

/** An entry of the attendance that is at fault may be of the person who is spelt so. */
function check(meeting: Meeting): readonly Finding[] {
  if (!meeting.attendanceRead) return [];
  return everyNamed(meeting).flatMap(({ named, part }) => {
    const found = named.meant.length === 0 ? spelt(named, meeting) : null;
    if (found === null) return [];
    return part === "room" || part === "vote" ? [{ ...found, severity: "error" }] : [found];
  });
}

function spelt({ name, place }: Named, { nameable }: Meeting): Finding | null {
  const meant = speltOtherwise(name, nameable);
  if (meant === null) return null;
  return {
    message: message`Found ${name}, where ${meant.name} was probably meant.`,
    hint: message`Spell the name in the same way everywhere. If they are two people, add the other to the attendance.`,
    place,
  };
}
