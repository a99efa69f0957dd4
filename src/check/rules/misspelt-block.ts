import { always, type StageRule } from "../rule.ts";

export const misspeltBlock: StageRule = {
  id: "misspelt-block",
  guard: true,
  severity: always("error"),
  raisedBy: "parse",
  doc: {
    what: "The opening line of a block, or the braces after it, are not spelt as the language spells them.",
    why: "Markdown programs take `::: resolved` or `:::Resolved` for prose without a word. A decision would lose its number and its place in the register, and what was meant to be restricted would be published.",
    fix: "Write the word in small letters right after the colons, nothing after it but attributes in braces, and values in straight double quotes.",
    bad: `## Minutes

::: Resolved
That the minutes be approved.
:::
`,
    good: `## Minutes

:::resolved
That the minutes be approved.
:::
`,
  },
};
