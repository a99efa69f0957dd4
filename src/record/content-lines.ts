import type { Content } from "../meeting/content.ts";
import type { Vote } from "../meeting/vote.ts";
import {
  citedWords,
  decisionLine,
  exemptionWords,
  motionFacts,
  taskFacts,
} from "./decision-line.ts";
import { eventLine } from "./event-line.ts";
import { flowWords } from "./flow-words.ts";
import { type Line, line } from "./line.ts";

/** What becomes of lines that are not for the public. */
export type Conceal = (lines: readonly Line[]) => readonly Line[];

/** What stands under a heading, a line for each thing. */
export function contentLines(
  content: readonly Content<unknown>[],
  conceal: Conceal,
): readonly Line[] {
  return content.flatMap((node) => {
    if (node.type !== "passage") return [lineOf(node)];
    const reason = line("restricted", "", { exempt: exemptionWords(node.exemption) });
    return conceal([reason, ...contentLines(node.content, conceal)]);
  });
}

type Open = Exclude<Content<unknown>, { type: "passage" }>;

type Lines = {
  readonly [Type in Open["type"]]: (node: Extract<Open, { type: Type }>) => Line;
};

const lines: Lines = {
  prose: (node) => line("prose", flowWords([node])),
  list: (node) => line("list", flowWords([node])),
  quotation: (node) => line("quotation", flowWords([node])),
  table: (node) => line("table", flowWords([node])),
  figure: (node) => line("figure", flowWords([node]), { path: node.path }),
  decision: decisionLine,
  amendment: ({ outcome, motion, content }) =>
    line("amendment", flowWords(content), { outcome, ...motionFacts(motion) }),
  vote: (node) => line("vote", voteWords(node)),
  action: (node) => line("action", flowWords(node.content), taskFacts(node)),
  correction: ({ of, content }) => line("correction", flowWords(content), { of: citedWords([of]) }),
  note: ({ date, content }) => line("note", flowWords(content), { date: date?.value ?? null }),
  event: eventLine,
};

function lineOf(node: Open): Line {
  return (lines[node.type] as (node: Open) => Line)(node);
}

function voteWords({ rows }: Vote): string {
  return rows.map(({ choice, prints }) => `${choice}: ${prints}`).join("\n");
}
