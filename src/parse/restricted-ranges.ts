import { publicHeadingAttributes, secret } from "./constructs.ts";
import type { BodyNode, Fenced, Heading, Range } from "./parsed.ts";

/**
 * Offsets that no report may show: restricted headings with all under them, restricted blocks,
 * clerk's notes, comments. Where the source is at fault the range is the widest it can mean.
 */
export function restrictedRanges(
  text: string,
  bodyOffset: number,
  body: readonly BodyNode[],
): readonly Range[] {
  return joined([
    ...commentRanges(text, bodyOffset),
    ...blockRanges(body, text.length),
    ...headingRanges(body, text.length),
  ]);
}

function commentRanges(text: string, bodyOffset: number): Range[] {
  return [...text.slice(bodyOffset).matchAll(/<!--[\s\S]*?(?:-->[^\r\n]*|$)/g)].map(
    ({ 0: { length }, index }) => ({
      start: bodyOffset + index,
      end: bodyOffset + index + length,
    }),
  );
}

function blockRanges(body: readonly BodyNode[], end: number): Range[] {
  return body
    .filter((node): node is Fenced => node.type === "fenced")
    .flatMap((node) => {
      if (!secret.has(node.name) && node.name !== "unknown") return blockRanges(node.children, end);
      // One that lost its closing fence may have been meant to go on to the end of the file.
      return [{ start: node.place.start.offset, end: node.closed ? node.place.end.offset : end }];
    });
}

function headingRanges(body: readonly BodyNode[], end: number): Range[] {
  const headings = body.filter((node): node is Heading => node.type === "heading");
  return headings.flatMap((heading, index) => {
    if (!isRestricted(heading)) return [];
    const next = headings.slice(index + 1).find(({ depth }) => depth <= heading.depth);
    return [{ start: heading.place.start.offset, end: next?.place.start.offset ?? end }];
  });
}

function isRestricted({ attributes, understood }: Heading): boolean {
  return !understood || attributes.some(({ name }) => !publicHeadingAttributes.has(name));
}

function joined(ranges: readonly Range[]): readonly Range[] {
  const sorted = [...ranges].sort((left, right) => left.start - right.start);
  const result: Range[] = [];
  for (const range of sorted) {
    const last = result.at(-1);
    if (last !== undefined && range.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else result.push(range);
  }
  return result;
}
