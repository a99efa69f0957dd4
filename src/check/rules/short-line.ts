import { message } from "../../problem.ts";
import { everyProse } from "../every-prose.ts";
import { always, type Finding, type Writing, type WritingRule } from "../rule.ts";

export const shortLine: WritingRule = {
  id: "short-line",
  guard: false,
  severity: always("warning"),
  doc: {
    what: "A line of under 50 characters, followed by one that begins with a capital letter or a digit.",
    why: "A line break inside a paragraph prints as a space, so that lines may be broken anywhere. Where a short line is followed by a new one, as in an address or a list of names, two lines were probably meant, and they would be printed as one.",
    fix: "If they are two paragraphs, put an empty line between them. If they are lines of one paragraph, end the first with a backslash. If they are a list, begin each with `- `. If one paragraph was meant, join the lines.",
    bad: "## Visits\n\nThe library was noted.\nThe school was noted.\n",
    good: "## Visits\n\nThe library was noted.\\\nThe school was noted.\n",
  },
  reports: true,
  check,
};

function check(writing: Writing): readonly Finding[] {
  return everyProse(writing).flatMap(({ shortLine: place }) =>
    place === undefined
      ? []
      : [
          {
            message: message`This line is short, and the next begins with a capital letter or a digit, so two lines were probably meant; in print they are one.`,
            hint: message`Put an empty line between two paragraphs, or a backslash at the end of the line to break it in print. If one paragraph was meant, join the lines.`,
            place,
          },
        ],
  );
}
