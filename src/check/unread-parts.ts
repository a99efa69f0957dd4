import type { Place, Point, Problem } from "../problem.ts";

interface Judged {
  readonly place: Place;
  readonly date: { readonly place: Place } | null;
  readonly items: readonly { readonly place: Place }[];
}

/**
 * Whether a place stands in the head or in an item in which an earlier stage found an error. What
 * could not be read is not judged: one slip is one problem.
 */
export function unreadParts(
  { place: head, date, items }: Judged,
  earlier: readonly Problem[],
): (place: Place) => boolean {
  // The date itself was read: what the numbers say of it does not make the rest doubtful.
  const errors = earlier.filter(
    ({ severity, place }) => severity === "error" && place !== date?.place,
  );
  if (errors.length === 0) return () => false;
  const parts = items.map(({ place }, index) => {
    const next = items[index + 1]?.place.start ?? endOfFile;
    return { ...place, end: { ...next, offset: next.offset - 1 } };
  });
  const unread = [head, ...parts].filter((part) =>
    errors.some(({ place }) => overlaps(part, place)),
  );
  return (place) => unread.some((span) => overlaps(span, place));
}

const endOfFile: Point = { line: 0, column: 0, offset: Number.POSITIVE_INFINITY };

function overlaps(span: Place, place: Place): boolean {
  const inside = place.start.offset <= span.end.offset && place.end.offset >= span.start.offset;
  return place.file === span.file && inside;
}
