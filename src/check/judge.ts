import type { RuleWords, Wording } from "../house/index.ts";
import type { Meeting } from "../meeting/meeting.ts";
import type { Report } from "../meeting/report.ts";
import type { Place, Point, Problem } from "../problem.ts";
import type { Finding, MeetingRule, WritingRule } from "./rule.ts";
import { rules } from "./rules/index.ts";

/**
 * Puts every rule to a meeting, and those on writing to a report. A head or an item in which an earlier stage could not read something
 * is not judged: one slip is one problem.
 */
export function judge(
  document: Meeting | Report,
  earlier: readonly Problem[],
  wording: Pick<Wording, "rules" | "dates" | "people">,
): readonly Problem[] {
  const words = { ...wording.rules, dates: wording.dates, people: wording.people };
  const unread = unreadParts(document, earlier);
  return rules.flatMap((rule) => {
    if (!("check" in rule)) return [];
    const setting = rule.guard ? undefined : document.body.rules.get(rule.id)?.value;
    if (setting === "off") return [];
    const profile = rule.severity[document.body.profile];
    return findings(rule, document, words)
      .filter(
        ({ place }) =>
          ("ofPart" in rule && rule.ofPart) || !unread.some((span) => overlaps(span, place)),
      )
      .map(({ severity = profile, ...finding }) => ({
        rule: rule.id,
        // What the project says of a rule is said of all that it finds.
        severity: setting ?? severity,
        ...finding,
      }));
  });
}

/** What concerns a meeting is not asked of a report: who was there, or what came of an item. */
function findings(
  rule: MeetingRule | WritingRule,
  document: Meeting | Report,
  words: RuleWords,
): readonly Finding[] {
  if ("reports" in rule) return rule.check(document, words);
  return document.type === "minutes" ? rule.check(document, words) : [];
}

/** The head and the items in which an earlier stage found an error, each up to the next. */
function unreadParts(document: Meeting | Report, earlier: readonly Problem[]): readonly Place[] {
  // The date itself was read: what the numbers say of it does not make the rest doubtful.
  const errors = earlier.filter(
    ({ severity, place }) => severity === "error" && place !== document.date?.place,
  );
  if (errors.length === 0) return [];
  const parts = document.items.map(({ place }, index) => {
    const next = document.items[index + 1]?.place.start ?? endOfFile;
    return { ...place, end: { ...next, offset: next.offset - 1 } };
  });
  return [document.place, ...parts].filter((part) =>
    errors.some(({ place }) => overlaps(part, place)),
  );
}

const endOfFile: Point = { line: 0, column: 0, offset: Number.POSITIVE_INFINITY };

function overlaps(span: Place, place: Place): boolean {
  const inside = place.start.offset <= span.end.offset && place.end.offset >= span.start.offset;
  return place.file === span.file && inside;
}
