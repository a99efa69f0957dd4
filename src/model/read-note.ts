import type { PostMeetingNote } from "../meeting/action.ts";
import type { Fenced } from "../parse/index.ts";
import { knownAttributes } from "./known-attributes.ts";
import { readAttribute } from "./read-attribute.ts";
import { readRemark } from "./read-remark.ts";
import type { Reading } from "./reading.ts";

/** Reads a block `:::note`. */
export function readNote(block: Fenced, reading: Reading): readonly [PostMeetingNote] {
  const attributes = knownAttributes(block.attributes, ["date"], reading.report);
  return [
    {
      type: "note",
      date: readAttribute.day(attributes.get("date"), reading.report),
      content: readRemark(block, reading),
      place: block.opening,
    },
  ];
}
