import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { BondCost } from "../../document/index.ts";
import { escapeText } from "./escape-text.ts";
import { keepTogether } from "./keep-together.ts";

/** Where a page has `{{head}}` in its title or in an attribute, no element may stand. */
const WORDS_ALONE = /<(?:title\b[^>]*>[^<]*|[^<>]*)\{\{head\}\}/i;

/** The line at the top of a page, a date in it kept on one line. */
export function renderRunningHead(words: string, page: string, bonds: BondCost): string {
  if (WORDS_ALONE.test(page)) return escapeText(words);
  const kept = keepTogether([h("p", {}, words)], bonds);
  const children = kept.flatMap((paragraph) => paragraph.children);
  return toHtml({ type: "root", children });
}
