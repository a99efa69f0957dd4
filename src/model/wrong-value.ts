import type { Attribute } from "../parse/index.ts";
import { type Message, message, own, type Problem } from "../problem.ts";

/** An attribute whose value is not what it takes; `expected` is safermk's own words. */
export function wrongValue(
  { name, value, valuePlace }: Attribute,
  expected: string,
  hint: Message,
  rule: "wrong-type" | "impossible-date" | "impossible-time" = "wrong-type",
): Problem {
  const found =
    value === null || value.trim() === ""
      ? message`Found ${name} without a value`
      : message`Found ${value} for ${own(name)}`;
  return {
    rule,
    severity: "error",
    message: [...found, ...message`, expected ${own(expected)}.`],
    hint,
    place: valuePlace,
  };
}
