import type { PublicContent } from "../meeting/content.ts";
import type { Unnumbered } from "../meeting/number.ts";
import type { BodyNode, Fenced } from "../parse/index.ts";
import type { Sink } from "../problem.ts";
import { ListOrder } from "./list-order.ts";
import { notYet, notYetRestricting } from "./not-yet.ts";
import { readFlow } from "./read-flow.ts";
import type { Reading } from "./reading.ts";
import { restricting } from "./restricting.ts";

/** Reads what is public of a restricted item. */
export function readSummary(block: Fenced, reading: Reading): readonly PublicContent<Unnumbered>[] {
  const { file, report } = reading;
  const order = new ListOrder(file, report);
  return block.children.flatMap((child) => {
    if (child.type === "prose") order.check(child.nodes);
    if (child.type === "prose") return readFlow(child.nodes, reading);
    // What stands in a block whose fences are at fault may not belong in it.
    return child.type === "doubt" || !block.closed ? [] : refuseInside(child, report);
  });
}

function refuseInside(child: BodyNode, report: Sink): [] {
  const hides = child.type === "fenced" && restricting.has(child.name);
  report((hides ? notYetRestricting : notYet)("A block inside a summary", child.place));
  return [];
}
