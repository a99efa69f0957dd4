import { commentRanges } from "../data/index.ts";
import { secret } from "./constructs.ts";
import type { HeadText } from "./head-text.ts";
import { isPrivate } from "./is-private.ts";
import { joinRanges } from "./join-ranges.ts";
import type { BodyNode, Heading, Range } from "./parsed.ts";

/**
 * Offsets that no report may show: restricted headings with all under them, restricted blocks,
 * clerk's notes, comments. Where the source is at fault the range is the widest it can mean.
 */
export function restrictedRanges(
  text: string,
  head: HeadText | null,
  bodyOffset: number,
  body: readonly BodyNode[],
  comments: readonly Range[],
  doubts: readonly number[],
): readonly Range[] {
  if (head !== null && isPrivate(head.text)) return [{ start: 0, end: text.length }];
  const ranges = joinRanges([
    ...(head === null ? lostRemarks(text) : []),
    ...comments,
    ...blockRanges(body, bodyOffset, text.length),
    ...headingRanges(body, text.length),
    ...doubts.map((doubt) => ({ start: headingAbove(body, doubt, bodyOffset), end: text.length })),
  ]);
  return withoutFences(ranges, text, bodyOffset);
}

/** A line of colons alone tells nothing, and what is told of it would be hard to follow unseen. */
function withoutFences(ranges: readonly Range[], text: string, bodyOffset: number): Range[] {
  const line = /(?<=[\r\n])[ \t]*:+[ \t]*(?:\r\n|\n|\r|$)/g;
  const fences = matches(text.slice(bodyOffset), bodyOffset, line);
  let next = 0;
  return ranges.flatMap((range) => {
    const parts: Range[] = [];
    let { start } = range;
    while ((fences[next]?.end ?? Number.POSITIVE_INFINITY) <= range.start) next += 1;
    for (let fence = fences[next]; fence !== undefined && fence.end <= range.end; ) {
      if (fence.start > start) parts.push({ start, end: fence.start });
      start = Math.max(start, fence.end);
      next += 1;
      fence = fences[next];
    }
    return start < range.end ? [...parts, { start, end: range.end }] : parts;
  });
}

function headingAbove(body: readonly BodyNode[], offset: number, start: number): number {
  const above = body.findLast(
    ({ type, place }) => type === "heading" && place.start.offset <= offset,
  );
  return above?.place.start.offset ?? start;
}

/** Where no head can be found its remarks may stand above any line of hyphens. */
function lostRemarks(text: string): readonly Range[] {
  const end = /^(?:---|\.\.\.)[ \t]*$/m.exec(text)?.index ?? 0;
  return commentRanges(text.slice(0, end));
}

function matches(text: string, offset: number, pattern: RegExp): Range[] {
  return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
    start: offset + index,
    end: offset + index + length,
  }));
}

/** `start` is where the heading above stands. */
function blockRanges(body: readonly BodyNode[], start: number, end: number): Range[] {
  let above = start;
  return body.flatMap((node) => {
    if (node.type === "heading") above = node.place.start.offset;
    if (node.type === "doubt") return [{ start: above, end }];
    if (node.type !== "fenced") return [];
    if (!secret.has(node.name) && node.name !== "unknown") {
      return blockRanges(node.children, above, end);
    }
    // One that lost its closing fence may have been meant to go on to the end of the file.
    return [{ start: node.place.start.offset, end: node.closed ? node.place.end.offset : end }];
  });
}

function headingRanges(body: readonly BodyNode[], end: number): Range[] {
  return body.flatMap((node, index) => {
    if (node.type !== "heading") return [];
    if (!node.mayBeRestricted && !hasSummary(body, index)) return [];
    const next = body.find(
      (other, at) => at > index && other.type === "heading" && endsItem(other, node),
    );
    return [{ start: node.place.start.offset, end: next?.place.start.offset ?? end }];
  });
}

/** Whether a summary stands between a heading and the next. */
function hasSummary(body: readonly BodyNode[], heading: number): boolean {
  for (let at = heading + 1; at < body.length; at++) {
    const node = body[at];
    if (node === undefined || node.type === "heading") return false;
    if (isSummary(node)) return true;
  }
  return false;
}

/** A heading with one # is a slip, perhaps for one of three. */
function endsItem({ depth }: Heading, item: Heading): boolean {
  return depth > 1 && depth <= item.depth;
}

/** An item with a summary was meant to be restricted. */
function isSummary(node: BodyNode): boolean {
  return node.type === "fenced" && node.name === "summary";
}
