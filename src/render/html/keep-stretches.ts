import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Stretch } from "../../document/index.ts";
import { phraseText } from "./phrase-text.ts";

/** A node, and the part of the line's text that it has. */
interface Placed extends Stretch {
  readonly node: ElementContent;
}

/**
 * Puts boxes round stretches of a line's text, each as far out as it can stand: round a date with the
 * comma behind its element. What begins in one element and ends in another stays as it is.
 */
export function keepStretches(
  nodes: readonly ElementContent[],
  stretches: readonly Stretch[],
  from = 0,
): ElementContent[] {
  const placed = place(nodes, from);
  const here = stretches.filter((stretch) => canStand(stretch, placed));
  const deeper = stretches.filter((stretch) => !here.includes(stretch));
  const pieces = placed.flatMap((part) => (part.node.type === "text" ? cut(part, here) : [part]));
  const made: ElementContent[] = [];
  const left = [...here];
  let box: ElementContent[] = [];
  for (const { node, start, end } of pieces) {
    const [stretch] = left;
    const kept = keepWithin(node, start, deeper);
    if (stretch === undefined || start < stretch.start) made.push(kept);
    else box.push(kept);
    if (box.length === 0 || stretch === undefined || end < stretch.end) continue;
    made.push(h("span", { className: "keep" }, box));
    box = [];
    left.shift();
  }
  return made;
}

function place(nodes: readonly ElementContent[], from: number): readonly Placed[] {
  let end = from;
  return nodes.map((node) => {
    const start = end;
    end += phraseText([node]).length;
    return { node, start, end };
  });
}

/** Whether a box round the stretch would part no element. */
function canStand(stretch: Stretch, placed: readonly Placed[]): boolean {
  return (
    placed.some(
      ({ node, start, end }) =>
        start === stretch.start ||
        (node.type === "text" && start < stretch.start && stretch.start < end),
    ) &&
    placed.some(
      ({ node, start, end }) =>
        end === stretch.end || (node.type === "text" && start < stretch.end && stretch.end < end),
    )
  );
}

/** A text in parts, where stretches begin and end in it. */
function cut({ node, start, end }: Placed, stretches: readonly Stretch[]): readonly Placed[] {
  if (node.type !== "text") return [];
  const within = stretches
    .flatMap((stretch) => [stretch.start, stretch.end])
    .filter((place) => start < place && place < end);
  const places = [start, ...within, end];
  return places.slice(1).map((to, index) => {
    const at = places[index] ?? start;
    const value = node.value.slice(at - start, to - start);
    return { node: { type: "text", value }, start: at, end: to };
  });
}

function keepWithin(
  node: ElementContent,
  start: number,
  stretches: readonly Stretch[],
): ElementContent {
  if (node.type !== "element") return node;
  const end = start + phraseText([node]).length;
  const inside = stretches.filter((stretch) => stretch.start >= start && stretch.end <= end);
  if (inside.length === 0) return node;
  return { ...node, children: keepStretches(node.children, inside, start) };
}
