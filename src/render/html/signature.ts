import type { Element, Text } from "hast";
import { h } from "hastscript";
import type { Signature } from "../../document/index.ts";
import { lines } from "./lines.ts";

/** What is signed by hand: the blanks are for paper, and nothing to read. */
export function renderSignature({ lines: all }: Signature): Element {
  return h(
    "div",
    { className: "signature" },
    lines(all.map((words) => h("p", { className: "to-sign" }, line(words)))),
  );
}

/** A space either side of a blank: the words round it are two. */
function line(words: readonly string[]): (Element | Text)[] {
  return words.flatMap((part, index) => {
    const blank = h("span", { className: "blank", ariaHidden: "true" });
    const before = index === 0 ? [] : [text(" "), blank];
    if (part === "") return before;
    return [...before, text(index === 0 ? part : ` ${part}`)];
  });
}

function text(value: string): Text {
  return { type: "text", value };
}
