import type { Item } from "../../meeting/item.ts";
import type { Meeting } from "../../meeting/meeting.ts";
import type { Unnumbered } from "../../meeting/number.ts";
import { wholeOf } from "../../meeting/whole-of.ts";
import { wordsOf } from "../../meeting/words-of.ts";
import { message } from "../../problem.ts";
import { ownContent } from "../own-content.ts";
import { always, type Finding, type MeetingRule } from "../rule.ts";

export const decisionAfterSubItems: MeetingRule = {
  id: "decision-after-sub-items",
  guard: false,
  severity: always("warning"),
  doc: {
    what: "An item of whose sub-items the last alone has a decision.",
    why: "A decision belongs to the heading above it. One that was taken on the whole item, after all its sub-items, would be recorded and cited as the last sub-item's: SMK29(c) in place of SMK29.",
    fix: "If the decision was on the whole item, put a line `***` above it. If it was on the last sub-item alone, leave it as it is; the rule can be turned off in safermk.yaml.",
    from: "body",
    bad: "## Reports\n\n### Roads\n\nIt was noted.\n\n### Paths\n\nIt was noted.\n\n:::resolved\nThat the reports be approved.\n:::\n",
    good: "## Reports\n\n### Roads\n\nIt was noted.\n\n### Paths\n\nIt was noted.\n\n***\n\n:::resolved\nThat the reports be approved.\n:::\n",
  },
  check,
};

type Plain = Item<Unnumbered, Unnumbered>;

/** Only an item can be told from its sub-items by `***`. */
function check({ items }: Meeting): readonly Finding[] {
  return items.flatMap((item) => {
    const subs = wholeOf(item).items;
    const last = subs.at(-1);
    if (last === undefined || subs.length < 2 || wholeOf(item).after.length > 0) return [];
    const decides = !decided(item) && decisionIn(last);
    return decides && !subs.slice(0, -1).some(decisionIn) ? [asked(item, last)] : [];
  });
}

function decisionIn(item: Plain): boolean {
  return decided(item) || wholeOf(item).items.some(decisionIn);
}

function decided(item: Plain): boolean {
  return ownContent(item).some(({ type }) => type === "decision");
}

function asked(item: Plain, { title, place }: Plain): Finding {
  return {
    message: message`Of the sub-items of ${wordsOf(item.title)} the last alone, ${wordsOf(title)}, has a decision: was it taken on the whole item?`,
    hint: message`If so, put a line *** above the decision. If it was on this sub-item alone, leave it as it is.`,
    place,
  };
}
