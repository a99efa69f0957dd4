import { always, type StageRule } from "../rule.ts";

export const yamlSyntax: StageRule = {
  id: "yaml-syntax",
  guard: false,
  severity: always("error"),
  raisedBy: "parse",
  doc: {
    what: "A line of the head or of safermk.yaml that cannot be read as a key with its value, or as an entry of a list.",
    why: "The head is written in YAML, which gives a meaning to a second colon, to a quote or bracket at the start of a value, and to the spaces before a line.",
    fix: "Put the whole value in double quotes, and give all entries of a list the same number of spaces.",
    from: "head",
    bad: "place: Civic Offices: Room 1\n",
    good: 'place: "Civic Offices: Room 1"\n',
  },
};
