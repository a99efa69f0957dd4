import { always, type StageRule } from "../rule.ts";

const register = `# numbers.yaml: one line a number, sorted by body, series and number; lines are added or marked void, never removed but to mend a repeat made by a merge
version: 1
numbers:
  - { body: smk, series: 2019-20, n: 25, prints: SMK25, meeting: 2020-01-30, file: meetings/2020-01-30.md, key: minutes-of-the-last-meeting, title: Minutes of the last meeting, issued: 2020-02-06 }
  - { body: smk, series: 2019-20, n: 26, prints: SMK26, meeting: 2020-01-30, file: meetings/2020-01-30.md, key: budget, title: Budget, issued: 2020-02-06 }
`;

export const numberRenamed: StageRule = {
  id: "number-renamed",
  guard: true,
  severity: always("error"),
  raisedBy: "number",
  doc: {
    what: "Where an item stood whose number was issued, one with another title stands.",
    why: "An item is known by its title, or by the name in its braces. Under a new title nobody can tell whether it is the same item or another one that took its number.",
    fix: "Put the old title back. If it is the same item under a better title, write the name that numbers.yaml has for it, its `key`, behind the new title: `{#budget}`.",
    from: "files",
    bad: `# numbers.yaml
${register}# meetings/2020-01-30.md
## Minutes of the last meeting

They were agreed.

## Precept

It was noted.
`,
    good: `# numbers.yaml
${register}# meetings/2020-01-30.md
## Minutes of the last meeting

They were agreed.

## Precept {#budget}

It was noted.
`,
  },
};
