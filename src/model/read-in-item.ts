import type { Reference } from "../meeting/inline.ts";
import type { Attribute } from "../parse/index.ts";
import { message, type Sink } from "../problem.ts";
import { wrongValue } from "./wrong-value.ts";

/** Reads `in="#id"`, which names another item of the same minutes. */
export function readInItem(attribute: Attribute | undefined, report: Sink): Reference | null {
  if (attribute === undefined) return null;
  const id = /^#([\p{L}\p{N}-]+)$/u.exec(attribute.value ?? "")?.[1];
  if (id !== undefined) {
    const target = { type: "item", file: null, id } as const;
    return { type: "reference", target, content: [], place: attribute.valuePlace };
  }
  const hint = message`Give the item a name after its heading, as in {#budget}, and write in="#budget".`;
  report(wrongValue(attribute, 'the name of an item such as "#budget"', hint));
  return null;
}
