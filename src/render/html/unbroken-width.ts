import type { ElementContent } from "hast";
import { hasClass } from "./has-class.ts";
import { textWidth } from "./text-width.ts";

/** A longer word may be parted, as an address may. */
const LONG = 30;
/** Room in which it is, in ems. */
const PARTED = 12;
const BOLD = 1.12;

/** The widest that no line of a cell parts, in ems, and whether there is a word in it that may be parted. */
export function unbrokenWidth(cell: readonly ElementContent[], bold: boolean) {
  const words = wordsOf(cell).split(/[ \t\n]+/);
  const ems = Math.max(...words.map(emsOf)) * (bold ? BOLD : 1);
  return { ems, parts: words.some(mayPart) };
}

/** A line may end behind a hyphen between letters. */
function emsOf(word: string): number {
  if (mayPart(word)) return PARTED;
  return Math.max(...word.split(/(?<=[a-z]-)(?=[a-z])/i).map(textWidth));
}

function mayPart(word: string): boolean {
  return word.length > LONG || /:\/\/|@|^www\./i.test(word);
}

/** The text of a cell; what is kept on one line is one word. */
function wordsOf(nodes: readonly ElementContent[]): string {
  return nodes.map(wordsIn).join("");
}

function wordsIn(node: ElementContent): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element") return "";
  if (node.tagName === "br") return "\n";
  const words = wordsOf(node.children);
  return hasClass(node, "keep") ? words.replaceAll(" ", "\u00a0") : words;
}
