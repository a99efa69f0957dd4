import type { Rule } from "../check/index.ts";
import { wrapped } from "./wrapped.ts";

const legend = `A guard is an error that no project can turn off: it decides what is published, or which number an item bears. "safermk explain RULE" says more of a rule.`;

/** All rules by name: severity, and what each finds. */
export function rulesTable(rules: readonly Rule[]): string {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = Math.max(...sorted.map((rule) => rule.id.length)) + 2;
  const rows = sorted.map((rule) => row(rule, ids));
  return `${[...rows, "", wrapped(legend, "")].join("\n")}\n`;
}

function row(rule: Rule, ids: number): string {
  const head = `${rule.id.padEnd(ids)}${mark(rule).padEnd("warning".length + 2)}`;
  const text = `${rule.doc.what}${exceptions(rule)}`;
  return head + wrapped(text, " ".repeat(head.length)).trimStart();
}

function mark({ guard, severity }: Rule): string {
  return guard ? "guard" : severity.generic;
}

/** The profiles that do not take it as the others do. */
function exceptions({ guard, severity }: Rule): string {
  const others = Object.entries(severity).filter(([, found]) => found !== severity.generic);
  if (guard || others.length === 0) return "";
  return ` (${others.map(([profile, found]) => `${profile}: ${found}`).join(", ")})`;
}
