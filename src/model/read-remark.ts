import type { Flow } from "../meeting/content.ts";
import type { Fenced } from "../parse/index.ts";
import { ListOrder } from "./list-order.ts";
import { readInside } from "./read-inside.ts";
import type { Reading } from "./reading.ts";

/** The words of an amendment, an action, a correction or a note: its lists begin at 1. */
export function readRemark(block: Fenced, reading: Reading): readonly Flow[] {
  return readInside(block, reading, new ListOrder(reading.file, reading.report));
}
