import type { Edit, Problem } from "../../problem.ts";
import type { BodyNode, Range } from "../parsed.ts";
import { mendHeading } from "./mend-heading.ts";
import { mendList } from "./mend-list.ts";
import { mendNumber } from "./mend-number.ts";
import { mendOpening } from "./mend-opening.ts";
import { mendResolved } from "./mend-resolved.ts";
import { mendRule } from "./mend-rule.ts";
import { type Mending, mendingOf } from "./mending.ts";

type Mender = (offset: number, mending: Mending) => readonly Edit[] | null;

/** What can be mended without guessing, by the rule that tells it. */
const menders: Readonly<Record<string, readonly Mender[]>> = {
  "misspelt-block": [mendOpening, mendHeading],
  "unclosed-block": [mendOpening],
  "unknown-construct": [mendHeading],
  "plain-resolved": [mendResolved],
  "rule-in-prose": [mendRule],
  "typed-list": [mendList],
  "typed-number": [mendNumber],
};

/** The problems of a source, with what mends them where anything does. */
export function withMends(
  problems: readonly Problem[],
  text: string,
  body: readonly BodyNode[],
  restricted: readonly Range[],
): readonly Problem[] {
  if (!problems.some(({ rule }) => rule in menders)) return problems;
  const rules = problems.flatMap(({ rule, place }) =>
    rule === "rule-in-prose" ? [place.start.offset] : [],
  );
  const mending = mendingOf(text, body, restricted, rules);
  return problems.map((problem) => {
    const mend = problem.mend ?? mendOf(problem, mending);
    return mend === null ? problem : { ...problem, mend };
  });
}

function mendOf({ rule, place }: Problem, mending: Mending): readonly Edit[] | null {
  for (const mender of menders[rule] ?? []) {
    const mend = mender(place.start.offset, mending);
    if (mend !== null) return mend;
  }
  return null;
}
