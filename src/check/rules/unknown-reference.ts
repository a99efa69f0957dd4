import { always, type StageRule } from "../rule.ts";

export const unknownReference: StageRule = {
  id: "unknown-reference",
  guard: false,
  severity: always("error"),
  raisedBy: "references",
  doc: {
    what: "A reference to a minute, a file or a meeting that does not exist.",
    why: "Whoever follows the reference finds nothing, or another minute than the one that was meant.",
    fix: "Write the number as the other minutes have it. The name behind a # is the one in the braces of the other heading.",
    from: "head",
    bad: "date: 2020-01-30\nresumes: 2020-01-30\n",
    good: "date: 2020-01-30\n",
  },
};
