import type { Element, ElementContent, Text } from "hast";
import { h } from "hastscript";
import type { Roll, RollEntry, RollRow } from "../../document/index.ts";
import { labelId } from "./label-id.ts";
import { lines } from "./lines.ts";

/** An attendance group: a heading, and lists of people that run in like a sentence. */
export function renderRoll({ label, anchor, rows }: Roll): Element {
  const heading = h("h2", { id: anchor }, label);
  return h(
    "div",
    { className: "roll" },
    lines([heading, ...rows.map((row, at) => renderRow(row, anchor, at))]),
  );
}

function renderRow({ label, entries }: RollRow, anchor: string, index: number): Element {
  const id = labelId(`${anchor}-${index + 1}`);
  const employer = label === null ? [] : [h("span", { className: "employer", id }, label)];
  const people = entries.length === 0 ? [] : [list(entries, label === null ? anchor : id)];
  return h("div", { className: "row" }, lines([...employer, ...people]));
}

// Safari forgets that a list without bullets is a list unless its role is written.
function list(entries: readonly RollEntry[], labelledBy: string): Element {
  return h(
    "ul",
    { className: "names", role: "list", ariaLabelledBy: labelledBy },
    lineEnd,
    entries.flatMap(entry),
    lineEnd,
  );
}

const lineEnd = text("\n");

/** The space that parts two people is the line end between them; without one there is none. */
function entry({ text, separator }: RollEntry): ElementContent[] {
  const words = h("li", {}, person(text, separator.trimEnd()));
  return separator.endsWith(" ") ? [words, lineEnd] : [words];
}

/** What is longer is hardly a name alone. */
const long = 40;
/** What is no longer has room on any line, also of large print in a narrow window. */
const short = 20;

/**
 * A name, which no end of a line parts, and what stands in brackets behind it. A browser may end a
 * line between the box of a name and a comma, so the comma stands in it.
 */
function person(words: string, separator: string): ElementContent[] {
  const bracket = words.indexOf(" (");
  const name = bracket < 0 ? words : words.slice(0, bracket);
  const rest = words.slice(name.length).trimStart();
  if (rest !== "") {
    return [box(name), text(" "), h("span", { className: "brackets" }, rest), text(separator)];
  }
  const comma = /^\S*/.exec(separator)?.[0] ?? "";
  return [box(name + comma), text(separator.slice(comma.length))];
}

function box(name: string): ElementContent {
  if (name.length > long) return text(name);
  return h("span", { className: name.length > short ? "name" : "keep" }, name);
}

function text(value: string): Text {
  return { type: "text", value };
}
