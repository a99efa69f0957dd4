import type { Flow } from "../meeting/content.ts";
import type { Fenced } from "../parse/index.ts";
import { message, type Place } from "../problem.ts";
import { readFlow } from "./read-flow.ts";
import type { Reading } from "./reading.ts";

/** The words of a block that may hold nothing but words; `lists` are those its own go on from. */
export function readInside(
  { children, name }: Fenced,
  reading: Reading,
  lists = reading.lists.prose,
): readonly Flow[] {
  return children.flatMap((node) => {
    if (node.type === "prose") {
      lists.check(node.nodes);
      return readFlow(node.nodes, reading);
    }
    if (node.type !== "doubt") reading.report(constructInside(name, node.place));
    return [];
  });
}

function constructInside(name: string, place: Place) {
  return {
    rule: "unknown-construct",
    severity: "error",
    message: message`A construct stands inside the block ${name}, which holds only words.`,
    hint: message`Close the block before it, and write the construct below.`,
    place,
  } as const;
}
