import { always, type StageRule } from "../rule.ts";

export const unclosedBlock: StageRule = {
  id: "unclosed-block",
  guard: true,
  severity: always("error"),
  raisedBy: "parse",
  doc: {
    what: "A block whose closing fence is missing or has another number of colons, or a closing fence that closes nothing; a block `:::restricted` or `:::clerk` that is closed before any words.",
    why: "An unclosed block would swallow the record that follows it or, worse, publish what was meant to be restricted. Markdown parsers let it run to the end of the file without a word.",
    fix: "Put a line with as many colons as the opening fence after the last words that belong to the block.",
    bad: "## Minutes\n\n:::resolved\nThat the minutes be approved.\n\n## Next item\n",
    good: "## Minutes\n\n:::resolved\nThat the minutes be approved.\n:::\n\n## Next item\n",
  },
};
