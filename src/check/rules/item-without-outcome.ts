import type { RuleWords } from "../../house/index.ts";
import type { PublicContent } from "../../meeting/content.ts";
import type { Item } from "../../meeting/item.ts";
import type { Meeting } from "../../meeting/meeting.ts";
import type { Unnumbered } from "../../meeting/number.ts";
import { wholeOf } from "../../meeting/whole-of.ts";
import { wordsOf } from "../../meeting/words-of.ts";
import { message } from "../../problem.ts";
import { holdsWords } from "../holds-words.ts";
import { isAppendix } from "../is-appendix.ts";
import { ownContent } from "../own-content.ts";
import { always, type Finding, type MeetingRule } from "../rule.ts";
import { wordsUnder } from "../words-under.ts";

export const itemWithoutOutcome: MeetingRule = {
  id: "item-without-outcome",
  guard: false,
  severity: always("warning"),
  doc: {
    what: "An item that does not say what came of it: it holds no decision or action, no declared interest, and no word such as noted, received, agreed, deferred, withdrawn, disclosed or none.",
    why: "Minutes record what was done. “The Partnership considered a report” leaves open whether it was noted, approved or put off, and nobody can act on it. An outcome of the item itself covers its sub-items; otherwise each sub-item is asked. Of a restricted item the summary and the withheld text are read together.",
    fix: "Add the decision in a block, or a sentence that says what came of it. What ends the sub-items and belongs to the whole item stands after a line `***`.",
    from: "body",
    bad: "## Budget\n\nThe Partnership considered a report.\n",
    good: "## Budget\n\nThe Partnership considered a report.\n\n:::resolved\nThat the report be noted.\n:::\n",
  },
  check,
};

function check({ items }: Meeting, { outcomes }: RuleWords): readonly Finding[] {
  return items.flatMap((item) => ask(item, outcomes));
}

function ask(item: Item<Unnumbered, Unnumbered>, outcomes: readonly string[]): Finding[] {
  if (isAppendix(item) || hasOutcome(item, outcomes)) return [];
  const below = wholeOf(item).items;
  return below.length > 0 ? below.flatMap((sub) => ask(sub, outcomes)) : [without(item)];
}

function hasOutcome(item: Item<Unnumbered, Unnumbered>, outcomes: readonly string[]): boolean {
  return ownContent(item).some((node) => isOutcome(node, outcomes));
}

/** What an amendment or a note made later says is not what the meeting decided of the item. */
function isOutcome(node: PublicContent<Unnumbered>, outcomes: readonly string[]): boolean {
  if (node.type === "decision" || node.type === "action") return true;
  if (node.type === "event") return settling.has(node.event);
  if (node.type === "amendment" || node.type === "note") return false;
  return holdsWords(wordsUnder([node]), outcomes);
}

/** Events that are what an item comes to: declarations, a new Chair, the end for the day. */
const settling: ReadonlySet<string> = new Set(["interest", "chair", "adjourned"]);

function without({ title, place }: Item<Unnumbered, Unnumbered>): Finding {
  return {
    message: message`The item ${wordsOf(title)} does not say what came of it, expected a decision or a word such as noted, received or deferred.`,
    hint: message`Add a decision block, or a sentence that says what came of it.`,
    place,
  };
}
