import { always, type StageRule } from "../rule.ts";

export const wrongEncoding: StageRule = {
  id: "wrong-encoding",
  guard: false,
  severity: always("error"),
  raisedBy: "read",
  doc: {
    what: "A file that is not saved as UTF-8.",
    why: "Read as UTF-8, every é, £ and curly quote of such a file would come out as another character, and some would be lost.",
    fix: "In Notepad choose File, Save as, and at Encoding choose UTF-8. In Word choose File, Save as, Plain text, then Other encoding and Unicode (UTF-8). What Notepad calls Unicode is UTF-16, and what it calls ANSI is Windows-1252: neither will do.",
    bad: `## Grants

A grant of £500, in a file saved as Windows-1252, was noted.
`,
    good: `## Grants

A grant of £500, in a file saved as UTF-8, was noted.
`,
    badSavedAs: "windows-1252",
  },
};
