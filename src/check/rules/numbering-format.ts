import { always, type StageRule } from "../rule.ts";

export const numberingFormat: StageRule = {
  id: "numbering-format",
  guard: true,
  severity: always("error"),
  raisedBy: "model",
  doc: {
    what: "A numbering in safermk.yaml that cannot be followed: a format with a part that safermk does not know, or without its {n}; labels of sub-items without a {n}, {a} or {i}; a year in the format where the numbers restart within that year; a start of the year for numbers that do not restart with it.",
    why: "The format makes every number of the body's minutes: `SMK{n}` gives SMK25, `{n}/{yy}` gives 88/19. Without {n} all items would bear the same number, and `{n}/{yy}` that restarts each council year gives 50/20 twice.",
    fix: "Use one {n} or {n:3}, and {yy}, {yyyy} and {mm}, in `format`; one of {n}, {a} and {i} in each of `levels`. Let numbers with a year in them restart with the calendar year.",
    from: "safermk.yaml",
    bad: `bodies:
  smk:
    name: SaferMK Partnership
    numbering:
      format: "SMK{number}"
`,
    good: `bodies:
  smk:
    name: SaferMK Partnership
    numbering:
      format: "SMK{n}"
`,
  },
};
