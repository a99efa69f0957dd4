import type { Inline } from "../document/index.ts";
import type { Interest } from "../meeting/event.ts";
import { composeReference } from "./compose-reference.ts";
import type { Composing } from "./composing.ts";
import { fill } from "./fill.ts";
import { joinNames } from "./join-names.ts";

/** "Councillor X declared a pecuniary interest (owns the field) and left the room." */
export function interestWords(node: Interest, composing: Composing): readonly Inline[] {
  const { interests } = composing.wording;
  const { people, kind, nature, dispensation, left } = node;
  const names = joinNames(people, composing.wording) ?? "";
  const declared = fill(interests.declared, { names, interest: interests.kinds[kind ?? "unsaid"] });
  const leaving = dispensation ? interests["left-dispensed"] : interests.left;
  const rest = [
    nature === null ? "" : fill(interests.nature, { nature }),
    dispensation ? interests.dispensation : "",
    left ? leaving : "",
    interests.end,
  ].join("");
  const item = node.in === null ? [] : composeReference(node.in, [], composing);
  if (item.length === 0) return [{ type: "text", text: declared + rest }];
  const [before = "", after = ""] = interests.in.split("{item}");
  return [{ type: "text", text: declared + before }, ...item, { type: "text", text: after + rest }];
}
