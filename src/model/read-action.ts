import type { Action } from "../meeting/action.ts";
import type { Fenced } from "../parse/index.ts";
import { knownAttributes } from "./known-attributes.ts";
import { readRemark } from "./read-remark.ts";
import { readTask, taskAttributes } from "./read-task.ts";
import type { Reading } from "./reading.ts";

/** Reads a block `:::action`. */
export function readAction(block: Fenced, reading: Reading): readonly [Action] {
  const attributes = knownAttributes(block.attributes, taskAttributes, reading.report);
  return [
    {
      type: "action",
      ...readTask(attributes, reading),
      content: readRemark(block, reading),
      place: block.opening,
    },
  ];
}
