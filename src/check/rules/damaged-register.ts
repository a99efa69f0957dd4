import { always, type StageRule } from "../rule.ts";

const register = `# numbers.yaml: one line a number, sorted by body, series and number; lines are added or marked void, never removed but to mend a repeat made by a merge
version: 1
numbers:
  - { body: smk, series: 2019-20, n: 25, prints: SMK25, meeting: 2020-01-30, file: meetings/2020-01-30.md, key: minutes-of-the-last-meeting, title: Minutes of the last meeting, issued: 2020-02-06 }
  - { body: smk, series: 2019-20, n: 26, prints: SMK26, meeting: 2020-01-30, file: meetings/2020-01-30.md, key: budget, title: Budget, issued: 2020-02-06 }
`;

export const damagedRegister: StageRule = {
  id: "damaged-register",
  guard: true,
  severity: always("error"),
  raisedBy: "register",
  doc: {
    what: "numbers.yaml is not as safermk wrote it: a line or a field is missing, wrong or out of order, a merge has left its marks, or a later version wrote it.",
    why: "The register says which item bears which number. Nothing is written while it cannot be read with certainty.",
    fix: "Only `issue` and `void` write this file. Put it back as it was committed last. After a merge keep the lines of both sides, each in its place, and run `safermk check`.",
    from: "files",
    bad: `# numbers.yaml
# numbers.yaml: one line a number, sorted by body, series and number; lines are added or marked void, never removed but to mend a repeat made by a merge
version: 1
numbers:
  - { body: smk, series: 2019-20, n: 25, prints: SMK25, meeting: 2020-01-30, file: meetings/2020-01-30.md, key: minutes-of-the-last-meeting, title: Minutes of the last meeting }
  - { body: smk, series: 2019-20, n: 26, prints: SMK26, meeting: 2020-01-30, file: meetings/2020-01-30.md, key: budget, title: Budget, issued: 2020-02-06 }
# meetings/2020-01-30.md
## Minutes of the last meeting

They were agreed.

## Budget

It was noted.
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
