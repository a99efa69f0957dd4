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
    message: message`A line of equals signs would make the line above it a heading.`,
    hint: message`Write ## and a space before the heading, and leave this line out.`,
  },
  "code-fence": {
    message: message`Three backticks or tildes open program text, which minutes do not have.`,
    hint: message`Leave the line out; to print these characters put a backslash before each.`,
  },
  comment: {
    message: message`Comments are not yet understood by this version of safermk.`,
    hint: message`Take the comment out of the file for now.`,
  },
};
