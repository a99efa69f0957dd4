import { always, type StageRule } from "../rule.ts";

export const numberingFormat: StageRule = {
  id: "numbering-format",
  guard: true,
  severity: always("error"),
  raisedBy: "number",
  doc: {
    what: "A number format in safermk.yaml with a part that safermk does not know, or without its {n}.",
    why: "The format makes every number of the body's minutes: `SMK{n}` gives SMK25, `{n}/{yy}` gives 88/19. Without {n} all items would bear the same number.",
    fix: "Use {n}, {n:3}, {yy}, {yyyy} and {mm} in `format`, and {n}, {a} or {i} in `levels`.",
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
