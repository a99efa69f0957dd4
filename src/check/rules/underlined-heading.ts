import { always, type StageRule } from "../rule.ts";

export const underlinedHeading: StageRule = {
  id: "underlined-heading",
  guard: false,
  severity: always("error"),
  raisedBy: "parse",
  doc: {
    what: "A heading made by a line of hyphens or equals signs below its words.",
    why: "Markdown makes a heading of the words above such a line, often where only a line across the page was meant. One way to write headings is enough, and with # marks everybody sees the level.",
    fix: "Write `##` and a space before the words, and leave the line out. `safermk fmt` does it where the line is of hyphens.",
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
