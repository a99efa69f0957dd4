import type { Correction } from "../../meeting/action.ts";
import type { Content } from "../../meeting/content.ts";
import type { Unnumbered } from "../../meeting/number.ts";
import type { Vote } from "../../meeting/vote.ts";
import { message } from "../../problem.ts";
import { contentLists } from "../content-lists.ts";
import { always, type Finding, type Writing, type WritingRule } from "../rule.ts";

export const outOfPlace: WritingRule = {
  id: "out-of-place",
  guard: false,
  severity: always("error"),
  doc: {
    what: "A recorded vote that does not stand right below what was voted on, or a correction that follows no approval of the minutes it corrects.",
    why: "A vote belongs to the decision or amendment above it; with other words between them a reader cannot know which it was. Minutes are corrected by the meeting that approves them (Local Government Act 1972, Schedule 12, paragraph 41), so a correction without the approval has nothing to rest on.",
    fix: "Move the block vote right below the decision or amendment. Put the block correction below the decision that has `approves` with the date of those minutes, in the same item.",
    from: "body",
    bad: "## Budget\n\nThe budget was agreed.\n\n:::vote\nFor: K Gardner\nAgainst: none\n:::\n",
    good: "## Budget\n\n:::resolved\nThat the budget be agreed.\n:::\n\n:::vote\nFor: K Gardner\nAgainst: none\n:::\n",
  },
  reports: true,
  check,
};

type Node = Content<Unnumbered>;

function check(writing: Writing): readonly Finding[] {
  const lists = contentLists(writing);
  const passages = new Set(lists.flat().flatMap((node) => passageIn(node)));
  return lists.filter((list) => !passages.has(list)).flatMap((list) => strayIn(list, new Set()));
}

function passageIn(node: Node): readonly (readonly Node[])[] {
  return node.type === "passage" ? [node.content] : [];
}

/** A restricted passage goes on from the approval above it: what it corrects may not be for the public. */
function strayIn(content: readonly Node[], approved: Set<string>): readonly Finding[] {
  return content.flatMap((node, index): readonly Finding[] => {
    if (node.type === "passage") return strayIn(node.content, new Set(approved));
    if (node.type === "decision") for (const { value } of node.approves) approved.add(value);
    if (node.type === "vote" && !mayBeVotedOn(content[index - 1])) return [strayVote(node)];
    if (node.type !== "correction" || approved.has(node.of.meeting?.value ?? "")) return [];
    return [strayCorrection(node)];
  });
}

function mayBeVotedOn(node: Node | undefined): boolean {
  return node?.type === "decision" || node?.type === "amendment";
}

function strayVote({ place }: Vote): Finding {
  return {
    message: message`The vote does not stand right below a decision or an amendment, expected what was voted on above it.`,
    hint: message`Move the block vote right below what was voted on; prose between them goes above or below both.`,
    place,
  };
}

function strayCorrection({ of, place }: Correction): Finding {
  const found = of.meeting?.value ?? of.prints;
  return {
    message: message`The correction follows no decision in this item that approves the minutes of ${found}.`,
    hint: message`Put it below that decision, and give the decision approves with the date of the minutes.`,
    place,
  };
}
