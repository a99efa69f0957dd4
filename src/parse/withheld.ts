import { secret } from "./constructs.ts";
import type { HeadText } from "./head-text.ts";
import { isPrivate } from "./is-private.ts";
import { movedBy } from "./moved-by.ts";
import type { BodyNode, Fenced, Heading, Range, Withheld } from "./parsed.ts";

/**
 * What of a source without faults is not for the public, stretch by stretch: restricted headings from
 * their braces on with all under them, restricted blocks, clerk's notes, comments, a meeting held in
 * private. Unlike `restricted`, which says what no report may show, it leaves out what is public.
 */
export function withheld(
  text: string,
  head: HeadText | null,
  body: readonly BodyNode[],
  comments: readonly Range[],
): readonly Withheld[] {
  const held = [...comments.map(closed), ...blocks(body), ...headings(body, text.length)];
  if (head === null || !isPrivate(head.text)) return held;
  return [{ start: 0, end: text.length, open: heldFacts(head), release: null }, ...held];
}

/** That a meeting was held in private is public: of which body, when, and of what kind. */
function heldFacts(head: HeadText): readonly Range[] {
  const facts = head.text.matchAll(/^(?:type|body|kind|date|private)[ \t]*:[^#\r\n]*/gm);
  const found = [...facts].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  return movedBy(found, head.offset);
}

function closed({ start, end }: Range): Withheld {
  return { start, end, open: [], release: null };
}

function blocks(body: readonly BodyNode[]): readonly Withheld[] {
  return body.flatMap((node) => {
    if (node.type !== "fenced") return [];
    if (!secret.has(node.name)) return blocks(node.children);
    return [closed({ start: node.place.start.offset, end: node.place.end.offset })];
  });
}

/** The words of a restricted heading are public, and so is its summary. */
function headings(body: readonly BodyNode[], length: number): readonly Withheld[] {
  return body.flatMap((node, index) => {
    if (node.type !== "heading" || !node.mayBeRestricted) return [];
    const next = body.findIndex(
      (other, at) => at > index && other.type === "heading" && other.depth <= node.depth,
    );
    const under = body.slice(index + 1, next === -1 ? undefined : next);
    return [
      {
        start: bracesOf(node),
        end: body[next]?.place.start.offset ?? length,
        open: summariesOf(under).map(inside),
        release: node.attributes.find(({ name }) => name === "release")?.value ?? null,
      },
    ];
  });
}

function bracesOf({ attributes, place }: Heading): number {
  return Math.min(place.end.offset, ...attributes.map((each) => each.place.start.offset));
}

/** The summaries of an item itself; those of restricted items under it are not for the public either. */
function summariesOf(under: readonly BodyNode[]): readonly Fenced[] {
  const end = under.findIndex(({ type }) => type === "heading");
  const own = end === -1 ? under : under.slice(0, end);
  return own.filter((node) => node.type === "fenced" && node.name === "summary") as Fenced[];
}

function inside({ opening, place }: Fenced): Range {
  return { start: opening.end.offset, end: place.end.offset };
}
