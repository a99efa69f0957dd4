import { always, type StageRule } from "../rule.ts";

export const unknownLanguage: StageRule = {
  id: "unknown-language",
  guard: false,
  severity: always("error"),
  raisedBy: "house",
  doc: {
    what: "A body's language is one that its house has no words for.",
    why: "The house holds every word that safermk prints and every word that its rules look for. In another language they would be wrong, and a screen reader would read them out in the wrong voice.",
    fix: "Name one of the languages that the problem lists, or make a house of your own with a wording file for yours: wording.cy.yaml for Welsh.",
    from: "safermk.yaml",
    bad: `bodies:
  smk:
    name: SaferMK Partnership
    lang: fr
    numbering:
      format: "SMK{n}"
`,
    good: `bodies:
  smk:
    name: SaferMK Partnership
    lang: en-GB
    numbering:
      format: "SMK{n}"
`,
  },
};
