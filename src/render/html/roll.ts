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

const lineEnd: Text = { type: "text", value: "\n" };

/** The space that parts two people is the line end between them; without one there is none. */
function entry({ text, separator }: RollEntry): ElementContent[] {
  const words = h("li", {}, text + separator.trimEnd());
  return separator.endsWith(" ") ? [words, lineEnd] : [words];
}
