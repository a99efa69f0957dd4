import type { RuleWords } from "../house/index.ts";
import type { RuleSetting } from "../meeting/body.ts";
import type { Meeting } from "../meeting/meeting.ts";
import type { Place, Point, Problem } from "../problem.ts";
import type { MeetingRule } from "./rule.ts";
import { rules } from "./rules/index.ts";

/**
 * Puts every rule to a meeting. A head or an item in which an earlier stage could not read something
 * is not judged: one slip is one problem.
 */
export function judge(
  meeting: Meeting,
  earlier: readonly Problem[],
  words: RuleWords,
): readonly Problem[] {
  const unread = unreadParts(meeting, earlier);
  return rules.flatMap((rule) => {
    if (!("check" in rule)) return [];
    const severity = severityOf(rule, meeting);
    if (severity === "off") return [];
    return rule
      .check(meeting, words)
      .filter(({ place }) => !unread.some((span) => overlaps(span, place)))
      .map((finding) => ({ rule: rule.id, severity, ...finding }));
  });
}

function severityOf(rule: MeetingRule, { body }: Meeting): RuleSetting {
  const profile = rule.severity[body.profile];
  return rule.guard ? profile : (body.rules.get(rule.id)?.value ?? profile);
}

/** The head and the items in which an earlier stage found an error, each up to the next. */
function unreadParts(meeting: Meeting, earlier: readonly Problem[]): readonly Place[] {
  // The date itself was read: what the numbers say of it does not make the rest doubtful.
  const errors = earlier.filter(
    ({ severity, place }) => severity === "error" && place !== meeting.date.place,
  );
  if (errors.length === 0) return [];
  const parts = meeting.items.map(({ place }, index) => {
    const next = meeting.items[index + 1]?.place.start ?? endOfFile;
    return { ...place, end: { ...next, offset: next.offset - 1 } };
  });
  return [meeting.place, ...parts].filter((part) =>
    errors.some(({ place }) => overlaps(part, place)),
  );
}

const endOfFile: Point = { line: 0, column: 0, offset: Number.POSITIVE_INFINITY };

function overlaps(span: Place, place: Place): boolean {
  const inside = place.start.offset <= span.end.offset && place.end.offset >= span.start.offset;
  return place.file === span.file && inside;
}
