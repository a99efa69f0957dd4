import type { Named } from "../meeting/named.ts";
import type { Attribute } from "../parse/index.ts";
import { readAttribute } from "./read-attribute.ts";
import { readNames } from "./read-names.ts";
import type { Reading } from "./reading.ts";

/** Reads an attribute that names people; nobody where it is not given. */
export function readNamed(attribute: Attribute | undefined, reading: Reading): readonly Named[] {
  const words = readAttribute.words(attribute, "a name", "G Freer", reading.report);
  if (attribute === undefined || words === null) return [];
  return readNames(words, attribute.valuePlace, reading);
}
