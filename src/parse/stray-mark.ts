import { type Message, message, type Problem } from "../problem.ts";
import { isForeignComment } from "./is-foreign-comment.ts";

export interface StrayMark {
  readonly rule: Problem["rule"];
  /** Where it stands in the line. */
  readonly start: number;
  readonly end: number;
  /** Whether it may have been meant to keep words from the public. */
  readonly secret: boolean;
  readonly message: Message;
  readonly hint: Message;
}

interface Wording {
  readonly rule: Problem["rule"];
  readonly pattern: RegExp;
  readonly secret: boolean;
  readonly message: Message;
  readonly hint: Message;
}

// Word makes one long dash of the two hyphens; pandoc writes an entity for the bracket.
const less = "(?:[<‹＜﹤]|&lt;|&#0*60;|&#x0*3c;)";
const greater = "(?:[>›＞﹥]|&gt;|&#0*62;|&#x0*3e;)";
const commentMark = new RegExp(
  [
    `${less}[ \\t]*[!！](?![a-z[])`,
    `${less}[ \\t]*[-–—―][ \\t]?[-–—―]`,
    `${less}[–—―](?!\\d)`,
    `[-–—―]{2,}[ \\t]*${greater}`,
    `[–—―]${greater}`,
  ].join("|"),
  "i",
);

/** HTML's own marks, of which a comment is one. */
const declaration = new RegExp(`${less}[ \\t]*[!！]`, "i");

/** Tags that name what they were meant to do. */
const hiding =
  /<\/?(?=[a-z][^<>]*>)[^<>]*?\b(?:restricted|exempt|confidential|private|redact(?:ed)?|secret|hidden|display:[ \t]*none)\b[^<>]*>/i;

// Markdown would print these as they stand, or hide the words between them.
const wordings: readonly Wording[] = [
  {
    rule: "unknown-construct",
    pattern: /^(?:(?:[-*+>]|\d{1,9}[.)])[ \t]*)+::.*/,
    secret: true,
    message: message`A construct cannot stand inside a list or a quotation.`,
    hint: message`Begin the line at the left, with an empty line before it.`,
  },
  {
    rule: "comment-with-words",
    pattern: commentMark,
    secret: true,
    message: message`A comment begins its line with <!-- and ends it with -->, and this does neither.`,
    hint: message`Give the comment lines of its own. What is not a comment is written without these marks.`,
  },
  {
    rule: "unknown-construct",
    pattern: declaration,
    secret: true,
    message: message`A line that begins with <! is not part of minutes.`,
    hint: message`Begin a comment with <!-- on a line of its own. What is not a comment is written without these marks.`,
  },
  {
    rule: "raw-html",
    pattern: hiding,
    secret: true,
    message: message`HTML restricts nothing here: the words between its tags would be public.`,
    hint: message`Write :::restricted{exempt="1"} with the paragraphs on a line before the words that are not for the public, and ::: on a line below them. If the words are public, take the tags out.`,
  },
  {
    rule: "footnote",
    secret: false,
    pattern: /(?<!\\)\[\^[^\]]*\]?/,
    message: message`A footnote is not part of minutes.`,
    hint: message`Write its words into the paragraph.`,
  },
  {
    rule: "link-definition",
    secret: false,
    pattern: /(?<!\\)\]\[[^\]]*\]?/,
    message: message`A link defined elsewhere is not part of minutes.`,
    hint: message`Write the address after the words: [words](https://…).`,
  },
  {
    rule: "unknown-construct",
    secret: false,
    pattern: /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\](?=[ \t])/,
    message: message`A box to tick is not part of minutes.`,
    hint: message`Leave the square brackets out, and say in words what is done.`,
  },
];

const braces: Wording = {
  rule: "unknown-construct",
  pattern: /(?<!\\)[{}｛｝﹛﹜❴❵]/,
  secret: true,
  message: message`Braces hold what is said of a heading or a block, and here they stand in prose.`,
  hint: message`Put them at the end of the heading, which begins with ##; to print a brace put a backslash before it.`,
};

const foreign: Omit<Wording, "pattern"> = {
  rule: "comment-with-words",
  secret: true,
  message: message`A comment begins with <!-- and ends with -->, and this line begins like one of another language.`,
  hint: message`Write <!-- before the words of the comment and --> behind them. What is not a comment is written without these marks.`,
};

/** Something within a line that minutes do not have, or null. */
export function strayMark(line: string, isProse: boolean): StrayMark | null {
  if (isForeignComment(line)) return { ...foreign, start: 0, end: line.length };
  for (const { pattern, ...wording } of isProse ? [...wordings, braces] : wordings) {
    const match = pattern.exec(line);
    if (match !== null) {
      return {
        ...wording,
        start: match.index,
        end: match.index + match[0].length,
      };
    }
  }
  return null;
}
