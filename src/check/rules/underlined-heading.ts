import { always, type StageRule } from "../rule.ts";

export const underlinedHeading: StageRule = {
  id: "underlined-heading",
  guard: false,
  severity: always("error"),
  raisedBy: "parse",
  doc: {
    what: "A heading made by a line of hyphens or equals signs below its words.",
    why: "Markdown makes a heading of the words above such a line, often where only a line across the page was meant. One way to write headings is enough, and with # marks everybody sees the level.",
    fix: "Leave the line out. If the words above it are a heading, write `##` for an item or `###` for a sub-item and a space before them. If the line was to end the sub-items of an item, write `***` with an empty line before it. `safermk fmt` leaves this to you: only you know which was meant, and an item moves the numbers of all that follow.",
    bad: `## Minutes

The minutes were agreed.

Budget
------

The budget was noted.
`,
    good: `## Minutes

The minutes were agreed.

## Budget

The budget was noted.
`,
  },
};
