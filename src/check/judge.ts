import type { RuleWords, Wording } from "../house/index.ts";
import type { Meeting } from "../meeting/meeting.ts";
import type { Report } from "../meeting/report.ts";
import type { Place, Problem } from "../problem.ts";
import type { Finding, MeetingRule, WritingRule } from "./rule.ts";
import { rules } from "./rules/index.ts";
import { severityOf } from "./severity-of.ts";
import { unreadParts } from "./unread-parts.ts";

/**
 * Puts every rule to a meeting, and those on writing to a report, in what could be read of it;
 * `remarks` are the words of its clerk's notes and comments.
 */
export function judge(
  document: Meeting | Report,
  earlier: readonly Problem[],
  { rules: sought, dates, people, decisions }: Wording,
  remarks = "",
): readonly Problem[] {
  const words = { ...sought, dates, people, decisions };
  const isUnread = unreadParts(document, earlier);
  const first = document.items[0]?.place.start;
  const followsUnread = (place: Place) => isUnread({ ...place, start: first ?? place.start });
  return rules.flatMap((rule) => {
    if (!("check" in rule)) return [];
    const { body } = document;
    const general = severityOf(rule.id, body);
    if (general === "off") return [];
    // What the project says of a rule is said of all that it finds.
    const isSet = !rule.guard && body.rules.has(rule.id);
    return findings(rule, document, words, remarks)
      .filter(({ place }) => ("ofPart" in rule && rule.ofPart) || !isUnread(place))
      .filter(({ place }) => !("ofOrder" in rule && rule.ofOrder) || !followsUnread(place))
      .map(({ severity = general, ...finding }) => ({
        rule: rule.id,
        severity: isSet ? general : severity,
        ...finding,
      }));
  });
}

/** What concerns a meeting is not asked of a report: who was there, or what came of an item. */
function findings(
  rule: MeetingRule | WritingRule,
  document: Meeting | Report,
  words: RuleWords,
  remarks: string,
): readonly Finding[] {
  if ("reports" in rule) return rule.check(document, words, remarks);
  return document.type === "minutes" ? rule.check(document, words) : [];
}
