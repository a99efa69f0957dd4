import { always, type StageRule } from "../rule.ts";

export const ambiguousEntry: StageRule = {
  id: "ambiguous-entry",
  guard: true,
  severity: always("error"),
  raisedBy: "model",
  doc: {
    what: "An entry of the attendance in which the name cannot be told from the affiliation.",
    why: "The lists decide who was present, who could vote and who took the Chair. Where brackets stand twice or before the end, or a colon makes a key of a post, safermk would have to guess who is meant.",
    fix: "Write one pair of brackets, last on the line, and give each person a line: `- Title Initials Surname (affiliation)`.",
    from: "head",
    bad: `attendance:
  present:
    - K Gardner (Chair), M Bracey (Council)
`,
    good: `attendance:
  present:
    - K Gardner (Chair)
    - M Bracey (Council)
`,
  },
};
