import type { Attribute } from "../parse/index.ts";
import { message, own, type Sink } from "../problem.ts";

/** The words of an attribute, NFC, with one space between them; null, with a problem, for none. */
export function readWords(
  { name, value, valuePlace, place }: Attribute,
  report: Sink,
): string | null {
  const words = (value ?? "").normalize("NFC").replace(/\s+/g, " ").trim();
  if (words !== "") return words;
  report({
    rule: "wrong-type",
    severity: "error",
    message: message`The attribute ${own(name)} says nothing.`,
    hint: message`Write ${own(`${name}="…"`)} with the words between straight double quotes, or take it out.`,
    place: value === null ? place : valuePlace,
  });
  return null;
}
