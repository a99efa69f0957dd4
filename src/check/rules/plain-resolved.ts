import { always, type StageRule } from "../rule.ts";

export const plainResolved: StageRule = {
  id: "plain-resolved",
  guard: false,
  severity: always("error"),
  raisedBy: "parse",
  doc: {
    what: "A decision or an action typed as prose: a line that begins with RESOLVED, or with AGREED, APPROVED, RECOMMENDED, NOTED, DEFERRED, REFERRED, WITHDRAWN or LOST and a dash, a colon, a full stop or “that”; with “Resolved that”, “Resolved unanimously that” or “Resolved:”; with “IT WAS RESOLVED that” or “The Council RESOLVED to”, the word in capitals; or with ACTION and a colon.",
    why: "It would print as any paragraph: without a number, in no register, and no rule would look at it. Who looks for what was decided would not find it.",
    fix: 'Write a line `:::resolved`, the words from “That” on below it, and a line `:::`. safermk prints the word RESOLVED. For the other decisions the block has their word: `:::agreed`, `:::noted` and so on; an action is `:::action{owner="…"}`. Several resolutions of one decision are a numbered list inside the block. `safermk fmt` does it for you where the word in capitals is followed by a dash or a colon and one sentence.',
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
