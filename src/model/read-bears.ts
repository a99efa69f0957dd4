import type { Bears } from "../meeting/item.ts";
import type { Attribute, Heading } from "../parse/index.ts";
import { type Message, message, type Place, type Problem, type Sink } from "../problem.ts";
import { readWords } from "./read-words.ts";

/** Reads what the braces of a heading say of its number. */
export function readBears({ attributes, depth }: Heading, report: Sink): Bears {
  const find = (name: string) => attributes.find((attribute) => attribute.name === name);
  const classes = attributes.filter(({ name }) => name === "class");
  const [number, waived] = [find("number"), find("waived")];
  const appendix = classes.find(({ value }) => value === "appendix");
  if (appendix !== undefined && depth !== 2) report(deepAppendix(appendix.place));
  const bare = appendix ?? classes.find(({ value }) => value === "unnumbered");
  const slip = contradiction(bare, number, waived, depth);
  if (slip !== null) report(slip);
  if (bare !== undefined) return { type: "none", appendix: appendix !== undefined && depth === 2 };
  const value = number === undefined ? null : readWords(number, report);
  if (number === undefined || value === null || depth !== 2) return { type: "next" };
  const reason = waived === undefined ? null : readWords(waived, report);
  return { type: "given", number: { value, place: number.valuePlace }, waived: reason };
}

function contradiction(
  bare: Attribute | undefined,
  number: Attribute | undefined,
  waived: Attribute | undefined,
  depth: number,
): Problem | null {
  if (number === undefined) {
    return waived === undefined
      ? null
      : fault(
          message`The attribute waived says why a number may stand, and no number is given.`,
          message`Write number="…" before it with the number as published, or take waived out.`,
          waived.place,
        );
  }
  if (bare !== undefined) {
    return fault(
      message`The item is given the number ${number.value ?? ""}, and is said to have none.`,
      message`Keep one of the two.`,
      number.place,
    );
  }
  if (depth === 2) return null;
  return fault(
    message`The number ${number.value ?? ""} is given to a sub-item, and only items with ## bear numbers.`,
    message`Give the number to the item above; its sub-items are lettered in their order.`,
    number.place,
  );
}

function deepAppendix(place: Place): Problem {
  return fault(
    message`A sub-item is said to be an appendix.`,
    message`Begin an appendix with ##, after the last item.`,
    place,
  );
}

function fault(found: Message, hint: Message, place: Place): Problem {
  return { rule: "unknown-construct", severity: "error", message: found, hint, place };
}
