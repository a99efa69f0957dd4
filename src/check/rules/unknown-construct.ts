import { always, type StageRule } from "../rule.ts";

export const unknownConstruct: StageRule = {
  id: "unknown-construct",
  guard: true,
  severity: always("error"),
  raisedBy: "parse",
  doc: {
    what: "Something that is not part of the language.",
    why: "What is not understood is never dropped, and never printed as something else: a line that was meant to restrict an item must not become a paragraph of it.",
    fix: "Write it as the problem says. `safermk explain` and the language reference show what there is.",
    bad: "## Report\n\n- > The report was noted.\n",
    good: "## Report\n\n> The report was noted.\n",
  },
};
