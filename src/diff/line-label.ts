import { type DecisionKind, decisionKinds } from "../meeting/decision.ts";
import type { Line, LineKind } from "../record/index.ts";

type Counted = (line: Line) => string;

const nouns: { readonly [Kind in DecisionKind]: string } = {
  resolved: "resolution",
  agreed: "agreement",
  approved: "approval",
  recommended: "recommendation",
  noted: "what was noted",
  deferred: "deferral",
  referred: "referral",
  withdrawn: "withdrawal",
  lost: "lost motion",
};

const others: Partial<Record<LineKind, string>> = {
  prose: "paragraph",
  "next-meeting": "next meeting",
  arrives: "who arrived",
  leaves: "who left",
  "takes-chair": "who took the Chair",
  restricted: "restricted text",
  figure: "picture",
  again: "item",
};

/**
 * Says what a line of a section is: "resolution", "resolution 2" for its second limb, "paragraph 3". `lines`
 * are all of the section, in the state that the line is of.
 */
export function lineLabels(lines: readonly Line[]): Counted {
  const counts = new Map<LineKind, number>();
  const ordinals = new Map<Line, number>();
  for (const line of lines) {
    const count = (counts.get(line.kind) ?? 0) + (line.facts.part === undefined ? 1 : 0);
    counts.set(line.kind, count);
    ordinals.set(line, count);
  }
  return (line) => {
    const { kind, facts } = line;
    const [count = 1, total = 1] = [ordinals.get(line), counts.get(kind)];
    if (isDecision(kind)) {
      const noun = total > 1 ? `${ordinal(count)} ${nouns[kind]}` : nouns[kind];
      return facts.limb === undefined ? noun : `${noun} ${facts.limb}`;
    }
    const noun = others[kind] ?? kind;
    return total > 1 ? `${noun} ${count}` : noun;
  };
}

function isDecision(kind: LineKind): kind is DecisionKind {
  return (decisionKinds as readonly string[]).includes(kind);
}

const words = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
];

function ordinal(count: number): string {
  return words[count - 1] ?? `${count}th`;
}
