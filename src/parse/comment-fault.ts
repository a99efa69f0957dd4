import { type Message, message, type Place, type Problem } from "../problem.ts";

export type CommentFault = keyof typeof wordings;

/** Says what is wrong with the marks of a comment; `place` is the mark. */
export function commentFault(fault: CommentFault, place: Place): Problem {
  const rule: "unclosed-comment" | "comment-with-words" =
    fault === "unclosed" || fault === "empty" ? "unclosed-comment" : "comment-with-words";
  const [found, hint]: readonly [Message, Message] = wordings[fault];
  return { rule, severity: "error", message: found, hint, place };
}

const wordings = {
  unclosed: [
    message`This comment is not closed, so that all that follows would be part of it.`,
    message`Put --> behind the last words of the comment, and nothing behind that.`,
  ],
  empty: [
    message`This comment is closed before any words, so that it keeps nothing from the public.`,
    message`Put --> behind the last words of the comment, and nothing behind that. If there are none, take the comment out.`,
  ],
  "words-before": [
    message`A comment begins its line, and something stands before this one.`,
    message`Give the comment lines of its own: begin a new line with <!-- and put nothing behind its -->.`,
  ],
  "words-after": [
    message`Words stand behind the --> that ends this comment.`,
    message`If they belong to the comment, put them before its -->. If they are for the record, put them on the next line.`,
  ],
  nested: [
    message`A comment stands inside this one, and the first --> would end both.`,
    message`End the comment with --> before the other begins, each on lines of its own.`,
  ],
  "ends-sooner": [
    message`Other programs would end this comment sooner, at a > right behind <!-- or at --!>.`,
    message`Put a space behind <!--, and end the comment with -->, without an exclamation mark.`,
  ],
  "closes-nothing": [
    message`This mark ends a comment, and none is open.`,
    message`Put <!-- on a line of its own above the words of the comment. If there is no comment, write the arrow in words.`,
  ],
} as const;
