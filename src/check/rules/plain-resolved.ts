import { always, type StageRule } from "../rule.ts";

export const plainResolved: StageRule = {
  id: "plain-resolved",
  guard: false,
  severity: always("error"),
  raisedBy: "parse",
  doc: {
    what: "A resolution typed as prose: a line that begins with RESOLVED.",
    why: "It would print as any paragraph: without a number, in no register, and no rule would look at it. Who looks for what was decided would not find it.",
    fix: "Write a line `:::resolved`, the words from “That” on below it, and a line `:::`. safermk prints the word RESOLVED. Several resolutions of one decision are a numbered list inside the block. `safermk fmt` does it for you.",
    bad: `## Minutes

RESOLVED - That the minutes be approved.
`,
    good: `## Minutes

:::resolved
That the minutes be approved.
:::
`,
  },
};
