import { commentRanges } from "../data/index.ts";
import type { BodyNode, Range } from "./parsed.ts";

/** What of a source is for the clerk alone: comments of the head and of the body, and clerk's notes. */
export function remarks(
  head: { readonly text: string; readonly offset: number } | null,
  body: readonly BodyNode[],
  comments: readonly Range[],
): readonly Range[] {
  const ofHead = head === null ? [] : commentRanges(head.text);
  const moved = ofHead.map(({ start, end }) => ({
    start: start + (head?.offset ?? 0),
    end: end + (head?.offset ?? 0),
  }));
  return [...moved, ...comments, ...notes(body)];
}

/** Thousands of fences may stand in one another, more than calls can. */
function notes(body: readonly BodyNode[]): readonly Range[] {
  const found: Range[] = [];
  const left = [...body];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (node.type !== "fenced") continue;
    const { name, opening, place, children } = node;
    if (name === "clerk") found.push({ start: opening.end.offset, end: place.end.offset });
    else for (const child of children) left.push(child);
  }
  return found;
}
