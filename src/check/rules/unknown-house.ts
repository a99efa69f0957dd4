import { always, type StageRule } from "../rule.ts";

export const unknownHouse: StageRule = {
  id: "unknown-house",
  guard: false,
  severity: always("error"),
  raisedBy: "house",
  doc: {
    what: "safermk.yaml names a house that does not exist.",
    why: "The house holds every word and measure that safermk prints; there is nothing to print with.",
    fix: "Name one of the houses that the problem lists, or leave the line out.",
    from: "safermk.yaml",
    bad: `bodies:
  smk:
    name: SaferMK Partnership
    numbering:
      format: "SMK{n}"
house: safemk
`,
    good: `bodies:
  smk:
    name: SaferMK Partnership
    numbering:
      format: "SMK{n}"
house: safermk
`,
  },
};
