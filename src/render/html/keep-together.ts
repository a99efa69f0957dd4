import type { Element, ElementContent } from "hast";
import { type BondCost, bondedStretches, type Stretch } from "../../document/index.ts";
import { hasClass } from "./has-class.ts";
import { keepStretches } from "./keep-stretches.ts";
import { phraseText } from "./phrase-text.ts";

/**
 * Characters. A line of a window of 320 px holds about as many: a longer stretch would leave the rest
 * of a line empty and be parted nonetheless.
 */
const longest = 30;
/** Wider than some lines are: "Thursday 30 January 2020" may then be parted behind "Thursday" alone. */
const long = 20;
/** As many stand on any line, so that what ends before them needs no help. */
const shortest = 10;

/** What stands in one line of text; all else holds blocks. */
const inline = ["a", "b", "br", "del", "em", "span", "strong", "time"];
/** What is laid out by its parts: lines to sign, the entries of the list of documents, and those of a register. */
const leftAlone = ["to-sign", "documents", "register"];

/**
 * The same elements, with short dates, names and numbers in boxes which a line does not part unless
 * they are wider than all of it. The words stay as they are: so they are copied and searched.
 */
export function keepTogether(elements: readonly Element[], bonds: BondCost): Element[] {
  return elements.map((element) => keepIn(element, bonds));
}

function keepIn(element: Element, bonds: BondCost): Element {
  const { tagName, children } = element;
  if (leftAlone.some((name) => hasClass(element, name))) return element;
  if (!children.every(isPhrasing)) {
    const kept = children.map((child) => (child.type === "element" ? keepIn(child, bonds) : child));
    return { ...element, children: kept };
  }
  const isCell = tagName === "td" || tagName === "th";
  const text = phraseText(children);
  const parted = bondedStretches(text, bonds).filter(({ end }) => isCell || end > shortest);
  // A title has larger letters, perhaps capitals: a weekday with its date would fill a line of its own.
  const most = tagName === "h1" ? long : longest;
  const outer = parted.filter((stretch) => length(stretch) <= most);
  const inner = parted
    .filter((stretch) => length(stretch) > long)
    .flatMap((stretch) => fromFigure(stretch, text))
    .filter((stretch) => length(stretch) <= most);
  return { ...element, children: keepStretches(keepStretches(children, inner), outer) };
}

function length({ start, end }: Stretch): number {
  return end - start;
}

/** What follows the first word of a stretch from its first figure on, where that is several words. */
function fromFigure({ start, end }: Stretch, text: string): readonly Stretch[] {
  const figure = text.slice(start, end).search(/(?<= )\d[^ ]* /);
  return figure < 0 ? [] : [{ start: start + figure, end }];
}

function isPhrasing(node: ElementContent): boolean {
  return node.type !== "element" || inline.includes(node.tagName);
}
