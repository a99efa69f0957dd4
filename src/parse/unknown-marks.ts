import { type Message, message } from "../problem.ts";
import type { LineKind } from "./read-line.ts";

interface Wording {
  readonly message: Message;
  readonly hint: Message;
}

/** Lines that Markdown knows and minutes do not. */
export const unknownMarks: Partial<Record<LineKind["type"], Wording>> = {
  rule: {
    message: message`A line of hyphens, underscores or asterisks is not part of minutes.`,
    hint: message`To end the sub-items of an item write *** on a line of its own; otherwise leave the line out.`,
  },
  underline: {
    message: message`A line of hyphens or equals signs would make the line above it a heading.`,
    hint: message`Write ## and a space before the heading, and leave this line out.`,
  },
  definition: {
    message: message`A link or a footnote defined apart from its words is not part of minutes.`,
    hint: message`Write the address after the words: [words](https://…). Write the words of a footnote into the paragraph.`,
  },
  "typed-label": {
    message: message`The line begins with a letter, a sign or a word that safermk prints itself.`,
    hint: message`Begin an entry of a list with "1." or "-", a sub-item with ###, and a decision with :::resolved.`,
  },
  braces: {
    message: message`Braces on a line of their own belong to nothing, expected them at the end of a heading.`,
    hint: message`Put them after the title, on the heading's own line.`,
  },
  "code-fence": {
    message: message`Three backticks or tildes open program text, which minutes do not have.`,
    hint: message`Leave the line out; to print these characters put a backslash before each.`,
  },
  comment: {
    message: message`Comments are not yet understood by this version of safermk.`,
    hint: message`Move the comment out of this file, words and marks: without the marks its words would be public.`,
  },
};
