import type { YAMLError } from "yaml";
import { type Message, message, type Problem } from "../problem.ts";
import type { DataText } from "./data-text.ts";

/** YAML's own complaints in words a clerk can act on. */
export function wordYamlError(error: YAMLError, data: DataText): Problem {
  const { offset, lines } = data;
  const [found, hint] = isUnclosed(error)
    ? unclosed
    : (wordings[error.code] ?? [unreadable, check]);
  return {
    rule: "yaml-syntax",
    severity: "error",
    message: found,
    hint,
    place: lines.place(offset + error.pos[0], offset + error.pos[1]),
  };
}

/** YAML tells a bracket that is left open by the indent of the line where it expects the end of it. */
function isUnclosed({ code, message: told }: YAMLError): boolean {
  return code === "BAD_INDENT" && told.startsWith("Flow ");
}

const unclosed = [
  message`A bracket or brace is open before this line, and nothing closes it.`,
  message`Close it on the line where it was opened; or put the whole value in double quotes.`,
] as const;

const unreadable = message`This part cannot be read.`;
const check = message`Look at the colons, quotes and spaces of this line and the one before it: a key, a colon, a space, the value.`;
const quote = message`Put the whole value in double quotes.`;

const wordings: Partial<Record<YAMLError["code"], readonly [Message, Message]>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    message`A second colon on this line makes the value look like a key.`,
    quote,
  ],
  TAB_AS_INDENT: [
    message`This line is indented with a tab.`,
    message`Use spaces in place of the tab.`,
  ],
  BAD_INDENT: [
    message`This line does not start under the one it belongs to.`,
    message`Give all lines of one list, and all keys of one group, the same number of spaces.`,
  ],
  BAD_ALIAS: [message`A value that begins with * has a meaning of its own in YAML.`, quote],
  BAD_SCALAR_START: [
    message`This value begins with a character that YAML keeps for itself.`,
    quote,
  ],
  MISSING_CHAR: [
    message`A closing quote, bracket or colon is missing.`,
    message`Close what was opened, or put the whole value in double quotes.`,
  ],
  UNEXPECTED_TOKEN: [
    message`Something stands here that does not belong to the value before it.`,
    message`If it belongs to the value, put the whole value in double quotes.`,
  ],
  MULTIPLE_DOCS: [
    message`What stands from this line on would not be read: --- and ... end what stands before them.`,
    message`Take the three characters away, or put the value that begins with them in double quotes.`,
  ],
  BAD_DIRECTIVE: [
    message`A line that begins with % has a meaning of its own in YAML, and this one is not known.`,
    message`Take the line out, or put the value in double quotes.`,
  ],
  MULTILINE_IMPLICIT_KEY: [
    message`This line is neither a key with its value nor an entry of a list.`,
    message`Write a key, a colon and a space before the value; begin an entry of a list with a hyphen and a space.`,
  ],
};
