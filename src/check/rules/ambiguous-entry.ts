import { always, type StageRule } from "../rule.ts";

export const ambiguousEntry: StageRule = {
  id: "ambiguous-entry",
  guard: true,
  severity: always("error"),
  raisedBy: "model",
  doc: {
    what: "An entry of the attendance that names several people, or in which the name cannot be told from the post or the affiliation.",
    why: "The lists decide who was present, who could vote and who took the Chair. Where a line names two people, brackets stand twice or before the end, a post stands after a comma, or a colon makes a key of a post, safermk would have to guess who is meant.",
    fix: "Write one pair of brackets, last on the line, and give each person a line: `- Title Initials Surname (affiliation)`. A post stands in the brackets. People with the same title may share a line with the title in the plural: `- Councillors Ash and Beech`.",
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
