import type { Wording } from "../house/index.ts";
import type { Meeting } from "../meeting/meeting.ts";
import type { Place, Point, Problem } from "../problem.ts";
import { rules } from "./rules/index.ts";

/**
 * Puts every rule to a meeting. A head or an item in which an earlier stage could not read something
 * is not judged: one slip is one problem.
 */
export function judge(
  meeting: Meeting,
  earlier: readonly Problem[],
  wording: Pick<Wording, "rules" | "dates">,
): readonly Problem[] {
  const words = { ...wording.rules, dates: wording.dates };
  const unread = unreadParts(meeting, earlier);
  return rules.flatMap((rule) => {
    if (!("check" in rule)) return [];
    const setting = rule.guard ? undefined : meeting.body.rules.get(rule.id)?.value;
    if (setting === "off") return [];
    const profile = rule.severity[meeting.body.profile];
    return rule
      .check(meeting, words)
      .filter(({ place }) => !unread.some((span) => overlaps(span, place)))
      .map(({ severity = profile, ...finding }) => ({
        rule: rule.id,
        // What the project says of a rule is said of all that it finds.
        severity: setting ?? severity,
        ...finding,
      }));
  });
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
