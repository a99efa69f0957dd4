import { always, type StageRule } from "../rule.ts";

export const repeatedId: StageRule = {
  id: "repeated-id",
  guard: true,
  severity: always("error"),
  raisedBy: "model",
  doc: {
    what: "Two headings of a file with the same name in braces, such as {#budget}.",
    why: "References lead to an item by its name, and the register of numbers knows the item by it. Of two items with one name neither could be told from the other.",
    fix: "Give one of the two another name.",
    from: "body",
    bad: "## Budget {#budget}\n\nIt was noted.\n\n## Budget for next year {#budget}\n\nIt was noted.\n",
    good: "## Budget {#budget}\n\nIt was noted.\n\n## Budget for next year {#next-budget}\n\nIt was noted.\n",
  },
};
