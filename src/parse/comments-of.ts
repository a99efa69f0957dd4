import { commentRanges } from "../data/index.ts";
import type { HeadText } from "./head-text.ts";
import { movedBy } from "./moved-by.ts";
import type { Range } from "./parsed.ts";

/** The comments of a head. */
export function commentsOf(head: HeadText | null): readonly Range[] {
  return head === null ? [] : movedBy(commentRanges(head.text), head.offset);
}
