import type { RestrictedItem } from "../../meeting/item.ts";
import type { Meeting } from "../../meeting/meeting.ts";
import type { Unnumbered } from "../../meeting/number.ts";
import { wordsOf } from "../../meeting/words-of.ts";
import { message } from "../../problem.ts";
import { isAppendix } from "../is-appendix.ts";
import { publicCourse } from "../public-course.ts";
import { always, type Finding, type MeetingRule } from "../rule.ts";

export const exemptWithoutSummary: MeetingRule = {
  id: "exempt-without-summary",
  guard: false,
  severity: always("warning"),
  doc: {
    what: "A restricted item that tells the public nothing but its number and title. What stands under a restricted heading is asked with it; appendices and meetings held in private are not asked.",
    why: "Where what is left of the minutes is not “a reasonably fair and coherent record”, the proper officer makes a written summary that discloses nothing exempt (Local Government Act 1972, section 100C(2)).",
    fix: "Write below the heading, between `:::summary` and `:::`, what the public may know: what was considered, and that it was decided. What stands there is public.",
    bad: '## Exclusion of the public\n\n:::resolved{excludes-public="1"}\nThat the public be excluded under paragraph 1 of Schedule 12A.\n:::\n\n## Staffing {exempt="1"}\n\nThe report was noted.\n',
    good: '## Exclusion of the public\n\n:::resolved{excludes-public="1"}\nThat the public be excluded under paragraph 1 of Schedule 12A.\n:::\n\n## Staffing {exempt="1"}\n\n:::summary\nA report on staffing was noted.\n:::\n\nThe report was noted.\n',
  },
  check,
};

function check(meeting: Meeting): readonly Finding[] {
  if (meeting.private) return [];
  return publicCourse(meeting).flatMap((step): readonly Finding[] => {
    if (step.type !== "restricted" || step.item === null || step.within) return [];
    return isTold(step.item) ? [] : [untold(step.item)];
  });
}

type Restricted = RestrictedItem<Unnumbered, Unnumbered>;

/** An appendix is no record of the meeting, and where nothing is withheld there is nothing to sum up. */
function isTold(item: Restricted): boolean {
  const { content, items, after } = item.withheld;
  const isEmpty = [content, items, after].every(({ length }) => length === 0);
  return item.summary.length > 0 || isEmpty || isAppendix(item);
}

function untold({ title, place }: Restricted): Finding {
  return {
    message: message`The restricted item ${wordsOf(title)} has no summary: the public sees its title and nothing more.`,
    hint: message`Write what the public may know between a line :::summary and a line ::: below the heading.`,
    place,
  };
}
