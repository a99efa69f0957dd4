import { always, type StageRule } from "../rule.ts";

export const typedNumber: StageRule = {
  id: "typed-number",
  guard: false,
  severity: always("error"),
  raisedBy: "parse",
  doc: {
    what: "A heading that begins with a number or a letter of its own.",
    why: "safermk numbers the items. A typed number would be printed beside it, and would be wrong as soon as an item is added above.",
    fix: 'Leave the number out. `safermk fmt` does it for you. To give an item a number that the record has already published, write `{number="3769"}` after the title.',
    bad: `## 12. Budget

The budget was noted.
`,
    good: `## Budget

The budget was noted.
`,
  },
};
