import { always, type StageRule } from "../rule.ts";

export const missingAttribute: StageRule = {
  id: "missing-attribute",
  guard: false,
  severity: always("error"),
  raisedBy: "model",
  doc: {
    what: "A construct without an attribute that it cannot do without: who left, or which minute is corrected.",
    why: "Quorum and votes are computed from who was in the room, and a correction is held against the minute that it corrects. The words that are printed may say it to a reader, but not to those computations.",
    fix: "Add the attribute in braces, as the problem shows it. Words in square brackets replace what the house prints, not the name.",
    from: "body",
    bad: "## Apologies\n\nApologies were noted.\n\n::left[Councillor Reeve left for work.]\n",
    good: '## Apologies\n\nApologies were noted.\n\n::left[Chief Inspector Gardner left for work.]{name="Gardner"}\n',
  },
};
