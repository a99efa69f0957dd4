import type { Composing } from "../../compose/index.ts";
import type { VoidNumber } from "../../meeting/number.ts";

/** A number that no item bears any more, with the keys of an item. */
export function voidData({ number, reason }: VoidNumber, { wording }: Composing): object {
  return {
    number: number.prints,
    label: number.label,
    title: wording.items.void.title,
    agenda: null,
    urgent: null,
    restricted: false,
    content: [],
    items: [],
    after: [],
    void: reason,
  };
}
