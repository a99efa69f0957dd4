import { always, type StageRule } from "../rule.ts";

export const linkLeftOut: StageRule = {
  id: "link-left-out",
  guard: false,
  severity: always("warning"),
  raisedBy: "read",
  doc: {
    what: "A link, to a file or a folder, that stands where minutes or reports are read, and leads to what is not read in its own place.",
    why: "safermk reads nothing outside the project, and each file once; so it follows no links. Minutes behind a link would be missing from the record without a word, and the numbers of later meetings would be wrong.",
    fix: "Put the minutes themselves in place of the link. If they do not belong to the record, take the link out, or move it into a folder whose name begins with _.",
    from: "files",
    bad: `# meetings/2020-01-30.md
date: 2020-01-30

# meetings/2020-04-09.md
date: 2020-04-09
`,
    badSavedAs: "link",
    good: `# meetings/2020-01-30.md
date: 2020-01-30

# meetings/2020-04-09.md
date: 2020-04-09
`,
  },
};
