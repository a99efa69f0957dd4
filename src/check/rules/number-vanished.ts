import { always, type StageRule } from "../rule.ts";

const register = `# numbers.yaml: one line a number, sorted by body, series and number; lines are added or marked void, never removed but to mend a repeat made by a merge
version: 1
numbers:
  - { body: smk, series: 2019-20, n: 25, prints: SMK25, meeting: 2020-01-30, file: meetings/2020-01-30.md, key: minutes-of-the-last-meeting, title: Minutes of the last meeting, issued: 2020-02-06 }
  - { body: smk, series: 2019-20, n: 26, prints: SMK26, meeting: 2020-01-30, file: meetings/2020-01-30.md, key: budget, title: Budget, issued: 2020-02-06 }
`;

export const numberVanished: StageRule = {
  id: "number-vanished",
  guard: true,
  severity: always("error"),
  raisedBy: "number",
  doc: {
    what: "An item is gone whose number was issued, or minutes that were issued, or their date is another.",
    why: 'A published number is a promise: "Minute SMK26 refers" must lead to the same words in thirty years.',
    fix: 'Put back what is missing. If an item should never have been minuted, `safermk void NUMBER --reason "…"` keeps its number and prints it as void; a later meeting can correct it.',
    from: "files",
    bad: `# numbers.yaml
${register}# meetings/2020-01-30.md
## Minutes of the last meeting

They were agreed.
`,
    good: `# numbers.yaml
${register}# meetings/2020-01-30.md
## Minutes of the last meeting

They were agreed.

## Budget

It was noted.
`,
  },
};
