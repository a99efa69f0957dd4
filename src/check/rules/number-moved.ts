import { always, type StageRule } from "../rule.ts";

const register = `# numbers.yaml: one line a number, sorted by body, series and number; lines are added or marked void, never removed but to mend a repeat made by a merge
version: 1
numbers:
  - { body: smk, series: 2019-20, n: 25, prints: SMK25, meeting: 2020-01-30, file: meetings/2020-01-30.md, key: minutes-of-the-last-meeting, title: Minutes of the last meeting, issued: 2020-02-06 }
  - { body: smk, series: 2019-20, n: 26, prints: SMK26, meeting: 2020-01-30, file: meetings/2020-01-30.md, key: budget, title: Budget, issued: 2020-02-06 }
`;

export const numberMoved: StageRule = {
  id: "number-moved",
  guard: true,
  severity: always("error"),
  raisedBy: "number",
  doc: {
    what: "The items or sub-items of issued minutes stand in another order than that of their numbers, or another number is typed for one.",
    why: "What was issued as SMK26 is cited as SMK26. If the items change places the numbers would have to go with them, out of order, or be given to other items.",
    fix: "Put the items back into the order in which they were issued. If the order was wrong, let a later meeting correct it.",
    from: "files",
    bad: `# numbers.yaml
${register}# meetings/2020-01-30.md
## Budget

It was noted.

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
