import { nearMiss } from "../data/index.ts";
import type { CivilDate } from "../meeting/date.ts";
import type { Exemption } from "../meeting/decision.ts";
import type { Inline } from "../meeting/inline.ts";
import type { Bears } from "../meeting/item.ts";
import type { Located } from "../meeting/located.ts";
import { wordsOf } from "../meeting/words-of.ts";
import { type Attribute, type Heading, numberedTitle, publicClasses } from "../parse/index.ts";
import { message, own, type Place } from "../problem.ts";
import { mendNumber } from "./mend-number.ts";
import { readBears } from "./read-bears.ts";
import { readId } from "./read-id.ts";
import { readInlines } from "./read-inline.ts";
import { readRestriction, restrictions } from "./read-restriction.ts";
import { ofRestricted, readSecrets } from "./read-secrets.ts";
import { readWords } from "./read-words.ts";
import type { Reading } from "./reading.ts";
import { refuseAttribute } from "./refuse-attribute.ts";
import { typedNumber } from "./typed-number.ts";

/** A heading, before its place among the others is known. */
export interface ItemHeading {
  readonly depth: number;
  readonly title: readonly Inline[];
  readonly id: Located<string> | null;
  readonly agenda: string | null;
  readonly urgent: string | null;
  readonly bears: Bears;
  /** Null where the item is public. */
  readonly exemption: Exemption | null;
  readonly release: Located<CivilDate> | null;
  readonly privateTitle: string | null;
  readonly place: Place;
}

/** Attributes that any heading may have. */
const open = ["id", "agenda", "urgent", "number", "waived"];

const known = [...restrictions, ...ofRestricted, ...open];

/** What a heading may have, as it stands in the braces. */
const asTyped = [
  ...known.filter((name) => name !== "id"),
  ...[...publicClasses].map((name) => `.${name}`),
  "#id",
];

/** Reads a heading and its attributes. */
export function readHeading(heading: Heading, reading: Reading): ItemHeading {
  const { customs, report } = reading;
  const { depth, place } = heading;
  for (const attribute of heading.attributes) {
    if (attribute.name === "class") {
      if (!publicClasses.has(attribute.value ?? "")) report(unknownClass(attribute));
    } else if (!known.includes(attribute.name)) {
      refuseAttribute(attribute, asTyped, report);
    }
  }
  const restricted = readRestriction(heading.attributes, customs.nation, report);
  const secrets = readSecrets(heading, restricted !== null, reading);
  const read = readInlines(heading.title, reading);
  if (heading.title.length === 0 && heading.understood) report(untitled(place));
  const typed = customs.format === null ? null : typedNumber(wordsOf(read), customs.format);
  // The number is told once, and not as one that no minute has.
  const title = typed === null ? read : uncited(read);
  const find = (name: string) => heading.attributes.find((attribute) => attribute.name === name);
  const words = (name: string) => {
    const attribute = find(name);
    return attribute === undefined ? null : readWords(attribute, report);
  };
  const id = find("id");
  if (typed !== null)
    report({ ...numberedTitle(typed, place), ...mendNumber(heading.title, typed) });
  return {
    depth,
    title,
    id: id === undefined ? null : readId(id, report),
    agenda: words("agenda"),
    urgent: words("urgent"),
    bears: readBears(heading, report),
    exemption: restricted ?? (heading.understood ? null : { type: "confidential" }),
    ...secrets,
    place,
  };
}

/** A title whose first words cite nothing. */
function uncited([first, ...rest]: readonly Inline[]): readonly Inline[] {
  if (first?.type !== "reference") return first === undefined ? [] : [first, ...rest];
  return [...first.content, ...rest];
}

function unknownClass({ value, place }: Attribute) {
  const near = nearMiss(value ?? "", publicClasses);
  const restrict = message`If the item is not for the public write {exempt="1"} with the paragraphs, or {confidential}.`;
  return {
    rule: "unknown-construct",
    severity: "error",
    message: message`Found ${`.${value}`} in the braces of a heading, expected .unnumbered or .appendix.`,
    hint: near === null ? restrict : message`Did you mean ${own(`.${near}`)}?`,
    place,
  } as const;
}

function untitled(place: Place) {
  return {
    rule: "unknown-construct",
    severity: "error",
    message: message`This heading has no title.`,
    hint: message`Write the title after the # marks, or take the line out.`,
    place,
  } as const;
}
