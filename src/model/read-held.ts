import type { PublicContent } from "../meeting/content.ts";
import type { Unnumbered } from "../meeting/number.ts";
import { type BodyNode, type Fenced, holders } from "../parse/index.ts";
import { type Message, message, own, type Place } from "../problem.ts";
import { readBlock } from "./read-block.ts";
import { readClerkNote } from "./read-clerk-note.ts";
import { readEvent } from "./read-event.ts";
import { readFlow } from "./read-flow.ts";
import type { Reading } from "./reading.ts";

/** Reads what stands in a block that may hold other blocks: `:::restricted` or `:::summary`. */
export function readHeld(
  { name, closed, children }: Fenced,
  reading: Reading,
): readonly PublicContent<Unnumbered>[] {
  const { lists, report } = reading;
  return children.flatMap((node): readonly PublicContent<Unnumbered>[] => {
    if (node.type === "prose") {
      lists.prose.check(node.nodes);
      return readFlow(node.nodes, reading);
    }
    // What stands in a block whose fences are at fault may not belong in it.
    if (node.type === "doubt" || !closed) return [];
    if (node.type === "leaf") return readEvent(node, reading);
    const block = node.type === "fenced" ? node : null;
    if (block?.name === "clerk") return readClerkNote(block, reading);
    if (block === null || holders.has(block.name)) report(refusal(name, node));
    return block === null ? [] : readBlock(block, reading);
  });
}

function refusal(outer: string, node: BodyNode) {
  if (node.type !== "fenced") {
    const found = message`*** ends the sub-items of an item, and stands inside a block.`;
    return fault(found, message`Close the block above it.`, node.place);
  }
  const { name, opening } = node;
  if (outer === "summary" && name === "restricted") {
    const found = message`A restricted block stands inside a summary, and all of a summary is public.`;
    return fault(found, moved("restricted block", "summary"), opening);
  }
  const found = message`A block ${name} cannot stand inside a block ${outer}.`;
  return fault(found, moved("inner block", "outer one"), opening);
}

function moved(inner: string, outer: string): Message {
  return message`Move the ${own(inner)}, fences and words, below the closing fence of the ${own(outer)}.`;
}

function fault(found: Message, hint: Message, place: Place) {
  return { rule: "unknown-construct", severity: "error", message: found, hint, place } as const;
}
