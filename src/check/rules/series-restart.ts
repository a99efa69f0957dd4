import { always, type StageRule } from "../rule.ts";

const project = `# safermk.yaml
bodies:
  smk:
    name: SaferMK Partnership
    numbering:
      format: "{n}/{yy}"
      restart: calendar-year
# meetings/2019-11-28.md
date: 2019-11-28
# meetings/2020-01-30.md
`;

export const seriesRestart: StageRule = {
  id: "series-restart",
  guard: true,
  severity: always("error"),
  raisedBy: "number",
  doc: {
    what: "A number given with `number` that begins again at 1 where numbers go on, or goes on where they begin again; and a `restart` that was changed in the midst of a series of issued numbers.",
    why: "When numbers begin again is settled for a body, in January or at its annual meeting. Once it is missed, every number after it is wrong.",
    fix: "Correct the number, or leave `number` out: safermk gives the next. If numbers begin again at another time, say so in safermk.yaml. If the record as published has it so, say so with `waived` and the reason.",
    from: "files",
    bad: `${project}date: 2020-01-30

## Budget {number="2/20"}

It was noted.
`,
    good: `${project}date: 2020-01-30

## Budget {number="1/20"}

It was noted.
`,
  },
};
