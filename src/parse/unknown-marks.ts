import { message } from "../problem.ts";
import type { LineKind } from "./read-line.ts";
import type { Refusal } from "./refusal.ts";

/** Lines that Markdown knows and minutes do not. */
export const unknownMarks: Partial<Record<LineKind["type"], Refusal>> = {
  rule: {
    rule: "rule-in-prose",
    message: message`A line of hyphens, underscores, asterisks or equals signs is not part of minutes.`,
    hint: message`To end the sub-items of an item write *** on a line of its own; otherwise leave the line out.`,
  },
  "empty-entry": {
    rule: "unknown-construct",
    message: message`This line begins an entry of a list, and no words follow.`,
    hint: message`Write the words behind the hyphen and a space, or take the line out.`,
  },
  definition: {
    rule: "link-definition",
    message: message`A link defined apart from its words is not part of minutes.`,
    hint: message`Write the address after the words: [words](https://…).`,
  },
  footnote: {
    rule: "footnote",
    message: message`A footnote is not part of minutes.`,
    hint: message`Write its words into the paragraph.`,
  },
  "typed-list": {
    rule: "typed-list",
    message: message`This list has typed letters or signs, and safermk prints those itself.`,
    hint: message`Take the letters or signs out, and begin each entry with "1. ", "2. " and so on, or with "- " for a bullet. If it is a sub-item of the agenda, begin it with ###.`,
  },
  restriction: {
    rule: "unknown-construct",
    message: message`A line in brackets restricts nothing: what stands below it would be public.`,
    hint: message`Write :::restricted{exempt="1"} with the paragraphs on a line before the words that are not for the public, and ::: on a line below them. If the words are public, take this line out.`,
  },
  braces: {
    rule: "unknown-construct",
    message: message`Braces on a line of their own belong to nothing, expected them at the end of a heading.`,
    hint: message`Put them after the title, on the heading's own line.`,
  },
  "code-fence": {
    rule: "fenced-code",
    message: message`Three backticks or tildes open program text, which minutes do not have.`,
    hint: message`Leave the line out; to print these characters put a backslash before each.`,
  },
};
