import { always, type StageRule } from "../rule.ts";

export const linkDefinition: StageRule = {
  id: "link-definition",
  guard: false,
  severity: always("error"),
  raisedBy: "parse",
  doc: {
    what: "A link whose address stands apart from its words, as in `[words][1]` and `[1]: https://…`.",
    why: "The line with the address vanishes from print. A paragraph that happens to begin with brackets and a colon would vanish with it.",
    fix: "Write the address after the words: `[words](https://…)`.",
    bad: `## Report

See [the report][1], which was noted.

[1]: https://www.example.org/report
`,
    good: `## Report

See [the report](https://www.example.org/report), which was noted.
`,
  },
};
