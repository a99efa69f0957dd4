import { always, type StageRule } from "../rule.ts";

export const repeatedAttribute: StageRule = {
  id: "repeated-attribute",
  guard: true,
  severity: always("error"),
  raisedBy: "parse",
  doc: {
    what: "An attribute that stands twice in one pair of braces.",
    why: "Only one of the two would count. Of two `exempt`, the one that is dropped may be the paragraph on which the public was excluded.",
    fix: 'Keep one of them. Several values stand together in one pair of quotes: `exempt="1, 2"`.',
    bad: `## Reviews {exempt="1" exempt="2"}

:::summary
An update was received.
:::
`,
    good: `## Reviews {exempt="1, 2"}

:::summary
An update was received.
:::
`,
  },
};
