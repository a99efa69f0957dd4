import type { Rule } from "../check/index.ts";
import { severitySentence } from "./severity-sentence.ts";
import { wrapped } from "./wrapped.ts";

const margin = "  ";

/** Everything there is to say of a rule, for a terminal of 80 columns. */
export function rulePage(rule: Rule): string {
  const { what, why, fix, bad, good } = rule.doc;
  return [
    `${rule.id}\n${prose(severitySentence(rule))}`,
    `What it finds\n${prose(what)}`,
    `Why it matters\n${prose(why)}`,
    `What to do\n${prose(fix)}`,
    `Wrong\n${source(bad)}`,
    `Right\n${source(good)}`,
  ]
    .map((part) => `${part}\n`)
    .join("\n");
}

function prose(text: string): string {
  const paragraphs = text.trim().split(/\n\s*\n/);
  return paragraphs.map((paragraph) => wrapped(paragraph, margin)).join("\n\n");
}

/** A line of minutes is not broken: a break would mean something. */
function source(text: string): string {
  const lines = text.replace(/^\n+|\s+$/g, "").split("\n");
  return lines.map((line) => (line === "" ? "" : `${margin}${margin}${line}`)).join("\n");
}
