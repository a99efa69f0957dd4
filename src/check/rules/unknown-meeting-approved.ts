import type { StageRule } from "../rule.ts";

export const unknownMeetingApproved: StageRule = {
  id: "unknown-meeting-approved",
  guard: false,
  severity: { csp: "warning", "principal-council": "error", parish: "error", generic: "warning" },
  raisedBy: "standing",
  doc: {
    what: "A decision approves the minutes of a day on which no meeting of the body was held, as far as the project knows, or of a later meeting.",
    why: "By `approves` minutes become approved. A slip in the date leaves the right ones unapproved, and nobody sees it. Meetings from before the first that the project keeps are not asked about.",
    fix: "Write the day of the meeting whose minutes were approved.",
    from: "files",
    bad: files("2020-01-31"),
    good: files("2020-01-30"),
  },
};

function files(day: string): string {
  return `# meetings/2020-01-30.md
## Bench

The bench was noted.
# meetings/2020-04-09.md
date: 2020-04-09
## Minutes

:::resolved{approves=${day}}
That the minutes of the last meeting be approved.
:::
`;
}
