import type { RuleWords } from "../../house/index.ts";
import { type DecisionKind, decisionKinds } from "../../meeting/decision.ts";
import { wordsOf } from "../../meeting/words-of.ts";
import { message, own } from "../../problem.ts";
import { everyProse } from "../every-prose.ts";
import { isTypedOut } from "../is-typed-out.ts";
import { always, type Finding, type StageRule, type Writing, type WritingRule } from "../rule.ts";

/** The parser tells of the English words before it knows the house; here are those of other languages. */
export const plainResolved: StageRule & WritingRule = {
  id: "plain-resolved",
  guard: false,
  severity: always("error"),
  raisedBy: "parse",
  doc: {
    what: "A decision or an action typed as prose: a line that begins with RESOLVED, or with AGREED, APPROVED, RECOMMENDED, NOTED, DEFERRED, REFERRED, WITHDRAWN or LOST and a dash, a colon, a full stop or “that”; with “Resolved that”, “Resolved unanimously that” or “Resolved:”; with “IT WAS RESOLVED that” or “The Council RESOLVED to”, the word in capitals; or with ACTION and a colon. In a house with other words, the same of its own: PENDERFYNWYD, or NODWYD and a dash.",
    why: "It would print as any paragraph: without a number, in no register, and no rule would look at it. Who looks for what was decided would not find it.",
    fix: 'Write a line `:::resolved`, the words from “That” on below it, and a line `:::`. safermk prints the word RESOLVED. For the other decisions the block has their word: `:::agreed`, `:::noted` and so on; an action is `:::action{owner="…"}`. Several resolutions of one decision are a numbered list inside the block. `safermk fmt` does it for you where the word in capitals is followed by a dash or a colon and one sentence.',
    bad: `## Minutes

RESOLVED - That the minutes be approved.
`,
    good: `## Minutes

:::resolved
That the minutes be approved.
:::
`,
  },
  reports: true,
  check,
};

function check(writing: Writing, { decisions, that }: RuleWords): readonly Finding[] {
  const typed = decisionKinds.flatMap((kind) => {
    const word = decisions[kind].replace(/[^\p{L}]+$/u, "");
    return word === "" || word.toLowerCase() === kind ? [] : [{ kind, word }];
  });
  if (typed.length === 0) return [];
  return everyProse(writing).flatMap(({ content, place }) => {
    const words = wordsOf(content);
    const found = typed.find(({ kind, word }) =>
      isTypedOut(words, word, that, kind === "resolved"),
    );
    return found === undefined ? [] : [{ ...told(found.kind, found.word), place }];
  });
}

function told(kind: DecisionKind, word: string): Omit<Finding, "place"> {
  return {
    message: message`A decision is typed as prose, so it would have no number and stand in no register.`,
    hint: message`Write a line ${own(`:::${kind}`)}, on the next line the words behind ${own(word)}, and below them a line :::`,
  };
}
