import { always, type StageRule } from "../rule.ts";

export const listOutOfOrder: StageRule = {
  id: "list-out-of-order",
  guard: true,
  severity: always("error"),
  raisedBy: "model",
  doc: {
    what: "A list that does not begin at 1 or go on from the list before it, or in which a typed number is not the one after the last.",
    why: "safermk prints the labels of a list and the numbers of limbs, which later minutes cite. A paragraph that begins with a number and a full stop is a list to Markdown: its number, a year perhaps, would be lost without a word. All entries typed with the same number, as many do, are numbered one after the other.",
    fix: "Number the entries 1, 2, 3. Where the number belongs to the words of a paragraph, put a backslash between it and its full stop.",
    bad: `## Report

2020. The year was a hard one.
`,
    good: `## Report

2020\\. The year was a hard one.
`,
  },
};
