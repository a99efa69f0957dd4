import { checkShape, type Lines, lines as linesIn, readData, valueAt } from "../data/index.ts";
import { type Message, message, own, type Place, type Problem } from "../problem.ts";
import { jsonFault } from "./json-fault.ts";
import { recordSchema } from "./record-schema.ts";

/** What is wrong with a file of `record/`, and where. */
export function damageIn(file: string, text: string): readonly Problem[] {
  const lines = linesIn(file, text);
  const fault = textFault(text, lines);
  if (fault !== null) return [fault];
  const found: Problem[] = [];
  const value = readData({ text, offset: 0, lines, comments: "allowed" }, (problem) =>
    found.push(problem),
  );
  if (value !== null) {
    const version = valueAt(value, ["version"]);
    if (version.type === "text" && isLater(version.text)) {
      const words = message`This record is of version ${own(version.text)}, and this safermk knows version ${own(1)}.`;
      return [damaged(words, version.place, newer)];
    }
    checkShape(recordSchema(), value, (problem) => found.push(problem));
  }
  return found
    .filter(({ severity }) => severity === "error")
    .map(({ message: words, place }) => damaged(words, place));
}

/** What keeps a text from being JSON at all. */
function textFault(text: string, lines: Lines): Problem | null {
  const mark = /^(<{7}|={7}|>{7}|\|{7})(?= |$)/m.exec(text);
  if (mark !== null) {
    const words = message`Found ${mark[0]}, a mark of git: two versions were not brought together.`;
    return damaged(words, lines.place(mark.index, mark.index + mark[0].length), chooseOne);
  }
  const offset = jsonFault(text);
  if (offset === null) return null;
  const end = text.trimEnd().length;
  if (offset >= end)
    return damaged(message`The record ends here, in the middle.`, lines.place(end, end));
  const [found = ""] = /^(?:"[^"\n]*"?|\w+|.)/u.exec(text.slice(offset)) ?? [];
  const words = message`Found ${found.replaceAll('"', "")} where a record cannot hold it.`;
  return damaged(words, lines.place(offset, offset + found.length));
}

function isLater(version: string): boolean {
  return /^\d+$/.test(version) && Number(version) > 1;
}

function damaged(words: Message, place: Place, hint: Message = bringBack): Problem {
  return { rule: "damaged-record", severity: "error", message: words, hint, place };
}

const bringBack = message`safermk alone writes records. Bring this file back as it was: from git, with git restore or git checkout, or from a copy.`;
const chooseOne = message`Take one of the two versions whole, with git checkout --ours or --theirs.`;
const newer = message`Install the safermk that wrote it, or a later one.`;
