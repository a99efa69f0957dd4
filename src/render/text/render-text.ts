import { bondCost, type Furniture, type Minutes } from "../../document/index.ts";
import type { Looks } from "../../house/index.ts";
import { renderBlocks } from "./blocks.ts";
import { joined } from "./joined.ts";
import { wrap } from "./wrap.ts";

/**
 * A document as plain text, for an e-mail or for those who read nothing else: lines of the house's
 * width, each ended by a line feed. Only a word that is longer goes beyond it, such as an address.
 */
export function renderText(minutes: Minutes, looks: Looks): string {
  const { lang, furniture, children } = minutes;
  const { width } = looks.plain;
  const bonds = bondCost(minutes.bonds);
  const setting = { looks, words: furniture.plain, bonds, lang };
  const head = headWords(furniture).map((words) => wrap(words, width));
  const lines = joined([joined(head, 0), renderBlocks(children, width, setting)], 1);
  return `${lines.map(plain).join("\n").normalize("NFC")}\n`;
}

/** What stands at the head of each page elsewhere stands here once. */
function headWords({ runningHead, headsFirstPage, mark }: Furniture): readonly string[] {
  return [...(headsFirstPage ? [runningHead] : []), ...(mark === null ? [] : [mark])];
}

/** The spaces that kept words on one line have done their work: a search finds "2.00 pm" again. */
function plain(line: string): string {
  return line.replace(/[\u00a0\u2007\u202f]/g, " ").trimEnd();
}
