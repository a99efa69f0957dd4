import type { List, RootContent } from "mdast";
import { message, own, pasted, type Sink } from "../problem.ts";
import { placeOf } from "./place-of.ts";

/**
 * Whether the numbers typed in lists run on: safermk prints its own, so that one which does not
 * would be lost. A list may go on from the list before it; "1. 1. 1." is a custom of Markdown.
 */
export class ListOrder {
  readonly #file: string;
  readonly #report: Sink;
  /** The last number of the list before. */
  #last = 0;

  constructor(file: string, report: Sink) {
    this.#file = file;
    this.#report = report;
  }

  /** What follows begins again at 1. */
  restart(): void {
    this.#last = 0;
  }

  check(nodes: readonly RootContent[]): void {
    for (const node of nodes) {
      if (node.type === "blockquote") new ListOrder(this.#file, this.#report).check(node.children);
      if (node.type !== "list") continue;
      if (node.ordered === true) this.#checkNumbers(node);
      for (const item of node.children) {
        new ListOrder(this.#file, this.#report).check(item.children);
      }
    }
  }

  #checkNumbers(list: List): void {
    const first = list.start ?? 1;
    const typed = list.children.map(({ data }, index) => data?.number ?? first + index);
    const before = this.#last;
    this.#last = first + typed.length - 1;
    if (first !== 1 && first !== before + 1) this.#refuseStart(list, first, before);
    else if (!typed.every((number) => number === first)) this.#refuseGap(list, typed);
  }

  #refuseStart(list: List, first: number, before: number): void {
    const [item] = list.children;
    const expected = before === 0 ? "1" : `1, or ${before + 1} to go on from the list above`;
    const aside = pasted(`${first}\\.`);
    this.#report({
      rule: "list-out-of-order",
      severity: "error",
      message: message`A line that begins with ${`${first}.`} is an entry of a list, expected ${own(expected)}.`,
      hint: message`If the number belongs to the words, put a backslash before its full stop: ${aside} Otherwise number the list from 1.`,
      place: placeOf(this.#file, item ?? list),
    });
  }

  #refuseGap(list: List, typed: readonly number[]): void {
    const at = typed.findIndex((number, index) => index > 0 && number !== (typed[0] ?? 1) + index);
    const item = list.children[at];
    if (item === undefined) return;
    const expected = (typed[0] ?? 1) + at;
    this.#report({
      rule: "list-out-of-order",
      severity: "error",
      message: message`The entry after ${own(expected - 1)} is typed ${typed[at] ?? ""}, expected ${own(expected)}.`,
      hint: message`Number the entries one after the other; a number that belongs to the words of a paragraph needs an empty line above it and a backslash before its full stop: ${pasted(`${typed[at]}\\.`)}`,
      place: placeOf(this.#file, item),
    });
  }
}
