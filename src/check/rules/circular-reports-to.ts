import { always, type StageRule } from "../rule.ts";

export const circularReportsTo: StageRule = {
  id: "circular-reports-to",
  guard: false,
  severity: always("error"),
  raisedBy: "model",
  doc: {
    what: "A body that reports to itself, or to bodies that in the end report to it.",
    why: "A body takes its address, its statement and its house from the body that it reports to. In a circle there is none to take them from.",
    fix: "Take `reports-to:` out of the body that reports to no other.",
    from: "safermk.yaml",
    bad: `bodies:
  smk:
    name: SaferMK Partnership
    reports-to: bmg
    numbering:
      format: "SMK{n}"
  bmg:
    name: Business Management Group
    reports-to: smk
`,
    good: `bodies:
  smk:
    name: SaferMK Partnership
    numbering:
      format: "SMK{n}"
  bmg:
    name: Business Management Group
    reports-to: smk
`,
  },
};
