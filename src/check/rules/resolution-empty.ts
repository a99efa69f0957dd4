import type { ListItem } from "../../meeting/content.ts";
import type { Decision } from "../../meeting/decision.ts";
import type { Meeting } from "../../meeting/meeting.ts";
import type { Unnumbered } from "../../meeting/number.ts";
import { message, own } from "../../problem.ts";
import { everyDecision } from "../every-decision.ts";
import { always, type Finding, type MeetingRule } from "../rule.ts";
import { wordsUnder } from "../words-under.ts";

export const resolutionEmpty: MeetingRule = {
  id: "resolution-empty",
  guard: false,
  severity: always("error"),
  doc: {
    what: "A decision block with no words in it, or a limb with none.",
    why: "It would print “RESOLVED -” and nothing after it: a decision that nobody can carry out, and that somebody could fill in later. Each limb bears a number of its own, so an empty one is a number for nothing.",
    fix: "Write what was decided, or take the block or the limb out.",
    from: "body",
    bad: "## Minutes\n\n:::resolved\n:::\n",
    good: "## Minutes\n\n:::resolved\nThat the minutes be approved.\n:::\n",
  },
  check,
};

function check(meeting: Meeting): readonly Finding[] {
  return everyDecision(meeting).flatMap((decision) => {
    const { leadIn, limbs, after } = decision;
    const empty = limbs.flatMap((limb, index) => (isEmpty(limb) ? [index] : []));
    const wordless = wordsUnder(leadIn) === "" && wordsUnder(after) === "";
    if (wordless && empty.length === limbs.length) return [nothing(decision)];
    return empty.map((index) => emptyLimb(decision, index));
  });
}

function isEmpty({ content }: ListItem): boolean {
  return wordsUnder(content) === "";
}

function nothing({ kind, place }: Decision<Unnumbered>): Finding {
  return {
    message: message`The block ${own(kind)} holds no words, expected what was decided.`,
    hint: message`Write the words of the decision, or take the block out.`,
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
