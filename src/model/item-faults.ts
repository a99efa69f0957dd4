import type { Located } from "../meeting/located.ts";
import { type Message, message, type Place } from "../problem.ts";

/** How the faults of headings among one another, and of `***`, are told. */
export const itemFaults = {
  strayBreak: (place: Place) =>
    fault(
      message`*** ends the sub-items of an item, and there are none here to end.`,
      message`Take the line out.`,
      place,
    ),
  afterBreak: (place: Place) =>
    fault(
      message`A sub-item stands after the *** that ended the sub-items of its item.`,
      message`Move *** below the last sub-item, or make this heading an item with ##.`,
      place,
    ),
  afterAppendix: (place: Place) =>
    fault(
      message`An item stands after an appendix.`,
      message`Move the appendices below the last item, or write {.appendix} after this heading too.`,
      place,
    ),
  repeatedId: ({ value, place }: Located<string>) =>
    ({
      rule: "repeated-id",
      severity: "error",
      message: message`Another item of this file has the name ${value} already.`,
      hint: message`Give each item a name of its own: references and the register of numbers know the item by it.`,
      place,
    }) as const,
} as const;

function fault(found: Message, hint: Message, place: Place) {
  return { rule: "unknown-construct", severity: "error", message: found, hint, place } as const;
}
