import type { CivilDate } from "../meeting/date.ts";
import type { Located } from "../meeting/located.ts";
import type { Attribute, Heading } from "../parse/index.ts";
import { message } from "../problem.ts";
import { readDate } from "./dates.ts";
import type { Reading } from "./reading.ts";

/** What only the heading of a restricted item may say. */
export const ofRestricted = ["release", "private-title"];

export interface Secrets {
  readonly release: Located<CivilDate> | null;
  readonly privateTitle: string | null;
}

/** Reads when a restricted item becomes public, and what its title is until then. */
export function readSecrets(
  { attributes, understood }: Heading,
  restricted: boolean,
  { report }: Reading,
): Secrets {
  let secrets: Secrets = { release: null, privateTitle: null };
  for (const attribute of attributes) {
    if (!ofRestricted.includes(attribute.name)) continue;
    // Where the braces could not be read, what restricts the item may be what was not understood.
    if (!restricted && understood) report(notRestricted(attribute));
    else if (attribute.name === "release") {
      secrets = { ...secrets, release: readRelease(attribute, report) };
    } else secrets = { ...secrets, privateTitle: readTitle(attribute, report) };
  }
  return secrets;
}

function readRelease(attribute: Attribute, report: Reading["report"]): Located<CivilDate> | null {
  const { value, valuePlace: place } = attribute;
  const date = readDate(value ?? "");
  if ("value" in date) return { value: date.value, place };
  report({
    rule: date.rule,
    severity: "error",
    message: message`Found ${value ?? "release"}, expected the day from which the item is public, such as 2027-01-30.`,
    hint: message`Write the date as year, month and day.`,
    place,
  });
  return null;
}

function readTitle(attribute: Attribute, report: Reading["report"]): string | null {
  const words = (attribute.value ?? "").normalize("NFC").replace(/\s+/g, " ").trim();
  if (words !== "") return words;
  report({
    rule: "wrong-type",
    severity: "error",
    message: message`The attribute private-title has no words, expected a title for those who may read the item.`,
    hint: message`Write the words in straight double quotes, or leave the attribute out: then the heading's own title stands in both editions.`,
    place: attribute.place,
  });
  return null;
}

function notRestricted({ name, place }: Attribute) {
  return {
    rule: "unknown-construct",
    severity: "error",
    message: message`The attribute ${name} stands on an item that is not restricted, so that all of the item would be public.`,
    hint: message`Put exempt="…" with the paragraphs, or confidential, into the same braces. If the item is public, first take out every word that is not for the public, then this attribute.`,
    place,
  } as const;
}
