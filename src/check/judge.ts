import type { RuleWords } from "../house/index.ts";
import type { RuleSetting } from "../meeting/body.ts";
import type { Meeting } from "../meeting/meeting.ts";
import type { Place, Problem } from "../problem.ts";
import type { MeetingRule } from "./rule.ts";
import { rules } from "./rules/index.ts";

/**
 * Puts every rule to a meeting. An item in which an earlier stage could not read something is not
 * judged: one slip is one problem.
 */
export function judge(
  meeting: Meeting,
  earlier: readonly Problem[],
  words: RuleWords,
): readonly Problem[] {
  const unread = unreadItems(meeting, earlier);
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

function unreadItems({ items }: Meeting, earlier: readonly Problem[]): readonly Place[] {
  const errors = earlier.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return [];
  return items
    .map(({ span }) => span)
    .filter((span) => errors.some(({ place }) => overlaps(span, place)));
}

function overlaps(span: Place, place: Place): boolean {
  const inside = place.start.offset <= span.end.offset && place.end.offset >= span.start.offset;
  return place.file === span.file && inside;
}
