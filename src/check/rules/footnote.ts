import { always, type StageRule } from "../rule.ts";

export const footnote: StageRule = {
  id: "footnote",
  guard: false,
  severity: always("error"),
  raisedBy: "parse",
  doc: {
    what: "A footnote, as in `[^1]`.",
    why: "Minutes are read aloud, cited and searched by paragraph; words at the foot of a page are lost to all three.",
    fix: "Write the words of the footnote into the paragraph, in brackets perhaps.",
    bad: `## Report

The report was noted[^1].

[^1]: It is on the web site.
`,
    good: `## Report

The report (it is on the web site) was noted.
`,
  },
};
