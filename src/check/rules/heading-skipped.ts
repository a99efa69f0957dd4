import { message, own } from "../../problem.ts";
import { everyItem } from "../every-item.ts";
import { always, type Finding, type Writing, type WritingRule } from "../rule.ts";

export const headingSkipped: WritingRule = {
  id: "heading-skipped",
  guard: false,
  severity: always("warning"),
  doc: {
    what: "A heading with more # marks than its place allows: #### right under ##, or ### before any ##.",
    why: "The marks say what is under what, and so which letter an item bears. People who listen to a document move through it by its headings; a level left out sounds as if something were missing. safermk prints the heading one level below the one above it.",
    fix: "Use ## for an item, ### for a sub-item right under it, and #### for a sub-item of that.",
    from: "body",
    bad: "## Crime\n\n#### Knife crime\n\nThe report was noted.\n",
    good: "## Crime\n\n### Knife crime\n\nThe report was noted.\n",
  },
  reports: true,
  check,
};

function check(writing: Writing): readonly Finding[] {
  return everyItem(writing)
    .filter(({ depth, level }) => depth > level + 1)
    .map(({ depth, level, place }) => ({
      message: message`Found a heading with ${own("#".repeat(depth))}, expected ${own("#".repeat(level + 1))} here: a level is skipped.`,
      hint: message`Write ${own("#".repeat(level + 1))} before the title, or add the heading that is missing above it.`,
      place,
    }));
}
