import { always, type StageRule } from "../rule.ts";

export const tooManyMarks: StageRule = {
  id: "too-many-marks",
  guard: false,
  severity: always("error"),
  raisedBy: "parse",
  doc: {
    what: "More Markdown marks than any minutes need: over 200 of one mark in a row, over 1,000 marks or 20,000 characters in a paragraph, or over 100 lists and quotations inside one another; a head of over 3,000 lines; a table of over 2,000 rows or 40 columns; or a file with a line of over 20,000 characters or with over 30,000 lines, which is not read at all.",
    why: "Such text comes from damaged files. Reading it as Markdown can take minutes or fail, and a compiler that hangs is no help in finding the place.",
    fix: "Take the marks out. To rule a line off write nothing: safermk draws the lines that the house wants.",
    bad: `## Report

The report was noted. *********************************************************************************************************************************************************************************************************
`,
    good: `## Report

The report was noted.
`,
  },
};
