import type { Task } from "../meeting/action.ts";
import type { CitedMinute } from "../meeting/citation.ts";
import type { Decision, Exemption, Motion } from "../meeting/decision.ts";
import type { Named } from "../meeting/named.ts";
import { flowWords } from "./flow-words.ts";
import { type Line, line } from "./line.ts";

/** A decision with all that is said of it. */
export function decisionLine(node: Decision<unknown>): Line {
  const { leadIn, limbs, firstLimb, after, place } = node;
  const list = { type: "list", ordered: true, start: firstLimb, items: limbs, place } as const;
  const words = flowWords([...leadIn, ...(limbs.length === 0 ? [] : [list]), ...after]);
  return line(node.kind, words, {
    ...motionFacts(node.motion),
    ...(node.task === null ? {} : taskFacts(node.task)),
    approves: node.approves.map(({ value }) => value).join(", "),
    "excludes-public": node.excludesPublic && exemptionWords(node.excludesPublic.value),
    "readmits-public": node.readmitsPublic ? "yes" : null,
    rescinds: citedWords(node.rescinds),
    supersedes: citedWords(node.supersedes),
    done: citedWords(node.done),
  });
}

/** Who moved it, and how it was voted on. */
export function motionFacts({ moved, seconded, poll }: Motion) {
  const count = (number: number | null | undefined) =>
    typeof number === "number" ? String(number) : null;
  return {
    moved: namesWords(moved),
    seconded: namesWords(seconded),
    for: count(poll?.for),
    against: count(poll?.against),
    abstained: count(poll?.abstained),
    vote: poll?.manner ?? null,
  };
}

/** Who is to do it, and by when. */
export function taskFacts({ owners, due }: Task) {
  const day = due?.value.type === "day" ? due.value.date : (due?.value.type ?? null);
  return { owner: namesWords(owners), due: day };
}

export function namesWords(people: readonly Named[]): string {
  return people.map(({ prints }) => prints).join(", ");
}

/** Minutes as they are cited: "SMK12 of 2019-10-24". */
export function citedWords(cited: readonly CitedMinute[]): string {
  return cited
    .map(({ prints, meeting }) => (meeting === null ? prints : `${prints} of ${meeting.value}`))
    .join(", ");
}

/** Why the public is kept out, as it is typed: "1, 2", "1960", "confidential". */
export function exemptionWords(exemption: Exemption): string {
  if (exemption.type === "schedule-12a") return exemption.paragraphs.join(", ");
  return exemption.type === "act-1960" ? "1960" : "confidential";
}
