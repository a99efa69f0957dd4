import { nearMiss } from "../data/index.ts";
import { type Attribute, namesRestriction } from "../parse/index.ts";
import { type Message, message, own, type Sink } from "../problem.ts";

/** Reports an attribute that stands where it is not understood. */
export function refuseAttribute(
  { name, value, place }: Attribute,
  known: readonly string[],
  report: Sink,
): void {
  const near = nearMiss(name, known);
  const list = known.join(", ");
  const restricts = known.includes("exempt") && namesRestriction(`${name} ${value ?? ""}`);
  report({
    rule: "unknown-construct",
    severity: "error",
    message: message`The attribute ${name} is not known here.`,
    hint: restricts && near === null ? restrictingHint(list) : hintFor(near, list),
    place,
  });
}

function hintFor(near: string | null, known: string): Message {
  if (near !== null) return message`Did you mean ${own(near)}?`;
  return known === "" ? message`Leave the braces out.` : message`Use one of: ${own(known)}.`;
}

/** Who used a word of their own is told the one that restricts. */
function restrictingHint(known: string): Message {
  return message`To keep words from the public write {exempt="1"} with the paragraphs, or {confidential}. Otherwise use one of: ${own(known)}.`;
}
