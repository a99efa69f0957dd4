import { always, type StageRule } from "../rule.ts";

export const unknownReference: StageRule = {
  id: "unknown-reference",
  guard: false,
  severity: always("error"),
  raisedBy: "references",
  doc: {
    what: "A reference to a minute, an item, a file or a meeting that does not exist.",
    why: "Whoever follows the reference finds nothing, or takes another minute for the one that was meant. In practice a wrong number in the approval of minutes has to be corrected by a later meeting.",
    fix: "Write the number as the other minutes have it. The name behind a # is the one in the braces of the other heading. A minute from before the record that this project keeps is cited with the date of its meeting.",
    from: "body",
    bad: "## Minutes\n\nThe matter had been deferred (Minute SMK99) and was agreed.\n",
    good: "## Minutes\n\nThe matter had been deferred (Minute SMK12 of 24 October 2019) and was agreed.\n",
  },
};
