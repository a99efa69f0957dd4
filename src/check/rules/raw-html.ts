import { always, type StageRule } from "../rule.ts";

export const rawHtml: StageRule = {
  id: "raw-html",
  guard: false,
  severity: always("error"),
  raisedBy: "model",
  doc: {
    what: "HTML among the words: a tag such as `<br>` or `<b>`.",
    why: "Minutes become PDF, web page and data alike, and only one of them could follow a tag. HTML can also hide words, or run programs in the reader's browser.",
    fix: "Write the words alone. `*words*` is emphasis and `**words**` strong emphasis; a backslash at the end of a line breaks it in print; for a special character type the character itself.",
    bad: `## Report

The report was noted.<br>It will be published.
`,
    good: `## Report

The report was noted.\\
It will be published.
`,
  },
};
