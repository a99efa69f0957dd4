import type { Exemption } from "../../meeting/decision.ts";
import type { Meeting } from "../../meeting/meeting.ts";
import { message, own, type Place } from "../../problem.ts";
import { isAppendix } from "../is-appendix.ts";
import { publicCourse } from "../public-course.ts";
import { always, type Finding, type MeetingRule } from "../rule.ts";

export const exemptParagraphMismatch: MeetingRule = {
  id: "exempt-paragraph-mismatch",
  guard: false,
  severity: always("warning"),
  doc: {
    what: "A restricted item or block whose paragraphs of Schedule 12A are not among those of the decision that excluded the public. The Act of 1960 has no paragraphs, and nothing is compared with it.",
    why: "The resolution that excludes the public must say by which description of exempt information it does so (Local Government Act 1972, section 100A(5)). Published minutes name one paragraph in the resolution and another on the agenda, and then nobody can tell which was meant.",
    fix: "Look at the report, and mend the paragraphs of the heading or of the decision.",
    bad: '## Exclusion of the public\n\n:::resolved{excludes-public="3"}\nThat the public be excluded under paragraph 3 of Schedule 12A.\n:::\n\n## Staffing {exempt="2"}\n\n:::summary\nA report on staffing was noted.\n:::\n\nThe report was noted.\n',
    good: '## Exclusion of the public\n\n:::resolved{excludes-public="2"}\nThat the public be excluded under paragraph 2 of Schedule 12A.\n:::\n\n## Staffing {exempt="2"}\n\n:::summary\nA report on staffing was noted.\n:::\n\nThe report was noted.\n',
  },
  ofOrder: true,
  check,
};

function check(meeting: Meeting): readonly Finding[] {
  if (meeting.private) return [];
  const found: Finding[] = [];
  const all: Exemption[] = [];
  let inForce: readonly Exemption[] = [];
  for (const step of publicCourse(meeting)) {
    if (step.type === "return") inForce = [];
    if (step.type === "exclusion") {
      all.push(step.exemption);
      inForce = [...inForce, step.exemption];
    }
    if (step.type !== "restricted") continue;
    const appended = step.holder !== null && isAppendix(step.holder);
    const other = notAmong(step.exemption, appended ? all : inForce);
    if (other.length > 0) found.push(mismatch(other, step.place));
  }
  return found;
}

/** The paragraphs that no exclusion names; none where one of them goes by no paragraphs, or there is none. */
function notAmong(exemption: Exemption, exclusions: readonly Exemption[]): readonly number[] {
  if (exemption.type !== "schedule-12a") return [];
  const named = exclusions.map((each) => (each.type === "schedule-12a" ? each.paragraphs : null));
  if (named.length === 0 || named.includes(null)) return [];
  const known = new Set(named.flatMap((paragraphs) => paragraphs ?? []));
  return exemption.paragraphs.filter((paragraph) => !known.has(paragraph));
}

function mismatch(paragraphs: readonly number[], place: Place): Finding {
  const named = `${paragraphs.length === 1 ? "paragraph" : "paragraphs"} ${paragraphs.join(", ")}`;
  return {
    message: message`This is restricted by ${own(named)} of Schedule 12A, which the decision that excludes the public does not name.`,
    hint: message`Mend the paragraphs here or those of excludes-public: they are the same.`,
    place,
  };
}
