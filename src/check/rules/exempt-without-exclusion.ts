import type { Meeting } from "../../meeting/meeting.ts";
import { wordsOf } from "../../meeting/words-of.ts";
import { message, own } from "../../problem.ts";
import { isAppendix } from "../is-appendix.ts";
import { publicCourse } from "../public-course.ts";
import { always, type Finding, type MeetingRule } from "../rule.ts";

export const exemptWithoutExclusion: MeetingRule = {
  id: "exempt-without-exclusion",
  guard: false,
  severity: always("warning"),
  doc: {
    what: "A restricted item without a decision before it that excludes the public, or one that stands below their return. Meetings held in private are not asked.",
    why: "Exempt information is kept from the minutes where the public was not there to hear it (Local Government Act 1972, section 100C(1)(a)), and section 100A(4) asks for a resolution that excludes them. So does section 1(2) of the Public Bodies (Admission to Meetings) Act 1960, for parishes. Confidential information excludes the public by itself (section 100A(2)); the minutes say so all the same.",
    fix: 'Record the exclusion in a decision before the item: `:::resolved{excludes-public="1, 2"}` with its paragraphs, or `{excludes-public=1960}` for a parish. If the public was there, the item is not restricted.',
    bad: '## Staffing {exempt="1"}\n\n:::summary\nA report on staffing was noted.\n:::\n\nThe report was noted.\n',
    good: '## Exclusion of the public\n\n:::resolved{excludes-public="1"}\nThat the public be excluded under paragraph 1 of Schedule 12A.\n:::\n\n## Staffing {exempt="1"}\n\n:::summary\nA report on staffing was noted.\n:::\n\nThe report was noted.\n',
  },
  ofOrder: true,
  check,
};

function check(meeting: Meeting): readonly Finding[] {
  if (meeting.private) return [];
  const found: Finding[] = [];
  let [excluded, everExcluded] = [false, false];
  for (const step of publicCourse(meeting)) {
    if (step.type === "exclusion") [excluded, everExcluded] = [true, true];
    if (step.type === "return") excluded = false;
    if (step.type !== "restricted" || step.item === null || step.within) continue;
    const { title, place } = step.item;
    if (isAppendix(step.item) ? everExcluded : excluded) continue;
    found.push({
      message: message`The item ${wordsOf(title)} is restricted, but no decision before it excludes the public${own(everExcluded ? " since they came back" : "")}.`,
      hint: message`Record the exclusion in a decision before the item, with excludes-public. If the public was there, take what restricts the item out of the braces.`,
      place,
    });
  }
  return found;
}
