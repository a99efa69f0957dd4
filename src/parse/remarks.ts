import type { BodyNode, Range } from "./parsed.ts";

/** What of a source is for the clerk alone: comments of the head and of the body, and clerk's notes. */
export function remarks(body: readonly BodyNode[], comments: readonly Range[]): readonly Range[] {
  return [...comments, ...notes(body)];
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
