import type { Message, Place, Problem } from "../../src/problem.ts";

/** A problem at the first place where some words stand in a text. */
export function problemIn(
  text: string,
  words: string,
  fields: Partial<Problem> & { file?: string } = {},
): Problem {
  const start = text.indexOf(words);
  const place: Place = {
    file: fields.file ?? "meetings/2020-01-30.md",
    start: point(text, start),
    end: point(text, start + words.length),
  };
  const message: Message = ["Found ", { quoted: words }, ", expected something else."];
  const hint: Message = ["Write ", { quoted: "something else" }, "."];
  return { rule: "some-rule", severity: "error", message, hint, place, ...fields };
}

function point(text: string, offset: number) {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1, offset };
}
