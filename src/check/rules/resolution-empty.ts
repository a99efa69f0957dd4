import type { ListItem } from "../../meeting/content.ts";
import { type Decision, decisionKinds } from "../../meeting/decision.ts";
import type { Unnumbered } from "../../meeting/number.ts";
import { message, own, type Place } from "../../problem.ts";
import { contentLists } from "../content-lists.ts";
import { always, type Finding, type Writing, type WritingRule } from "../rule.ts";
import { wordsUnder } from "../words-under.ts";

export const resolutionEmpty: WritingRule = {
  id: "resolution-empty",
  guard: false,
  severity: always("error"),
  doc: {
    what: "A decision with no words in it, or a limb with none; an amendment, an action, a correction or a note with none.",
    why: "It would print “RESOLVED -” and nothing after it: a decision that nobody can carry out, and that somebody could fill in later. Each limb bears a number of its own, so an empty one is a number for nothing.",
    fix: "Write what was decided, or take the block or the limb out.",
    from: "body",
    bad: "## Minutes\n\n:::resolved\n:::\n",
    good: "## Minutes\n\n:::resolved\nThat the minutes be approved.\n:::\n",
  },
  reports: true,
  check,
};

function check(writing: Writing): readonly Finding[] {
  return contentLists(writing)
    .flat()
    .flatMap((node) => {
      if (node.type === "decision") return judge(node);
      if (!remarks.has(node.type) || wordsUnder([node]) !== "") return [];
      return [nothing(node.type, node.place)];
    });
}

const remarks: ReadonlySet<string> = new Set(["amendment", "action", "correction", "note"]);

function judge(decision: Decision<Unnumbered>): readonly Finding[] {
  const { kind, leadIn, limbs, after, place } = decision;
  const empty = limbs.flatMap((limb, index) => (isEmpty(limb) ? [index] : []));
  const wordless = wordsUnder(leadIn) === "" && wordsUnder(after) === "";
  if (wordless && empty.length === limbs.length) return [nothing(kind, place)];
  return empty.map((index) => emptyLimb(decision, index));
}

function isEmpty({ content }: ListItem): boolean {
  return wordsUnder(content) === "";
}

function nothing(block: string, place: Place): Finding {
  const decided = decisionKinds.some((kind) => kind === block);
  const expected = decided ? "what was decided" : "its words";
  return {
    message: message`The block ${own(block)} holds no words, expected ${own(expected)}.`,
    hint: message`Write the words between its fences, or take the block out.`,
    place,
  };
}

function emptyLimb({ limbs, firstLimb, place }: Decision<Unnumbered>, index: number): Finding {
  return {
    message: message`Limb ${own(firstLimb + index)} holds no words, expected what was decided.`,
    hint: message`Write the words of the limb, or take its number out.`,
    place: limbs[index]?.place ?? place,
  };
}
