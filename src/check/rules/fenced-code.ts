import { always, type StageRule } from "../rule.ts";

export const fencedCode: StageRule = {
  id: "fenced-code",
  guard: false,
  severity: always("error"),
  raisedBy: "parse",
  doc: {
    what: "A line of three backticks or tildes, which Markdown takes for the beginning of program text.",
    why: "Minutes hold no program text. Where such a line is not closed, Markdown takes all that follows for program text, headings and decisions too.",
    fix: "Leave the lines out. To print these characters put a backslash before each.",
    bad: `## Report

\`\`\`
The report was noted.
\`\`\`
`,
    good: `## Report

The report was noted.
`,
  },
};
