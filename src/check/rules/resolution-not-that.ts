import type { RuleWords } from "../../house/index.ts";
import { beginsWith } from "../../meeting/begins-with.ts";
import type { Flow } from "../../meeting/content.ts";
import type { Decision } from "../../meeting/decision.ts";
import type { Unnumbered } from "../../meeting/number.ts";
import { message, own, type Place } from "../../problem.ts";
import { everyDecision } from "../every-decision.ts";
import { always, type Finding, type Writing, type WritingRule } from "../rule.ts";
import { wordsUnder } from "../words-under.ts";

export const resolutionNotThat: WritingRule = {
  id: "resolution-not-that",
  guard: false,
  severity: always("warning"),
  doc: {
    what: "A resolution or recommendation whose lead-in does not begin with “That”, nor each of its limbs.",
    why: "It is the custom of committees: “RESOLVED - That …” reads as one sentence, and shows where the decision begins and the discussion ends. A block that begins otherwise often holds discussion by mistake.",
    fix: "Begin the lead-in, or each limb, with “That”. Words that are not the decision belong above the block.",
    from: "body",
    bad: "## Report\n\n:::resolved\nThe report be noted.\n:::\n",
    good: "## Report\n\n:::resolved\nThat the report be noted.\n:::\n",
  },
  reports: true,
  check,
};

const kinds: ReadonlySet<string> = new Set(["resolved", "recommended"]);

function check(writing: Writing, { that }: RuleWords): readonly Finding[] {
  return everyDecision(writing)
    .filter(({ kind }) => kinds.has(kind))
    .flatMap((decision) => judge(decision, that));
}

interface Opening {
  readonly words: string;
  readonly place: Place;
}

function judge(
  { leadIn, limbs, place }: Decision<Unnumbered>,
  that: readonly string[],
): readonly Finding[] {
  const lead = opening(leadIn, place);
  const begins = ({ words }: Opening) => beginsWith(words, that);
  if (lead !== null && begins(lead)) return [];
  const openings = limbs.flatMap((limb) => opening(limb.content, limb.place) ?? []);
  const wrong = openings.filter((limb) => !begins(limb));
  if (openings.length === 0) return lead === null ? [] : [finding(lead, that)];
  if (wrong.length < openings.length) return wrong.map((limb) => finding(limb, that));
  const first = lead ?? openings[0];
  return first === undefined ? [] : [finding(first, that)];
}

/** The first block that holds words; null where there are none, which is another rule's matter. */
function opening(content: readonly Flow[], place: Place): Opening | null {
  const first = content.find((node) => wordsUnder([node]) !== "");
  return first === undefined ? null : { words: wordsUnder([first]), place: first.place ?? place };
}

function finding({ words, place }: Opening, that: readonly string[]): Finding {
  const beginning = words.split(" ").slice(0, 3).join(" ");
  const wanted = that.map((word) => `"${word}"`).join(" or ");
  return {
    message: message`The decision begins with ${beginning}, expected ${own(wanted)}.`,
    hint: message`Begin the words before the list, or each limb, with ${own(wanted)}; move what is not the decision above the block.`,
    place,
  };
}
