import { always, type StageRule } from "../rule.ts";

const register = `# numbers.yaml: one line a number, sorted by body, series and number; lines are added or marked void, never removed but to mend a repeat made by a merge
version: 1
numbers:
  - { body: smk, series: 2019-20, n: 25, prints: SMK25, meeting: 2020-01-30, file: meetings/2020-01-30.md, key: minutes-of-the-last-meeting, title: Minutes of the last meeting, issued: 2020-02-06 }
  - { body: smk, series: 2019-20, n: 26, prints: SMK26, meeting: 2020-01-30, file: meetings/2020-01-30.md, key: budget, title: Budget, issued: 2020-02-06 }
`;

export const itemNotIssued: StageRule = {
  id: "item-not-issued",
  guard: true,
  severity: always("error"),
  raisedBy: "number",
  doc: {
    what: "An item of issued minutes that was not among them when their numbers were entered in the register.",
    why: "The numbers on either side of it are taken for good, so there is none for it.",
    fix: "Take it to the next meeting, make it a sub-item of another item, or write `{.unnumbered}` behind its title.",
    from: "files",
    bad: `# numbers.yaml
${register}# meetings/2020-01-30.md
## Minutes of the last meeting

They were agreed.

## Budget

It was noted.

## Any other business

There was none.
`,
    good: `# numbers.yaml
${register}# meetings/2020-01-30.md
## Minutes of the last meeting

They were agreed.

## Budget

It was noted.

## Any other business {.unnumbered}

There was none.
`,
  },
};
