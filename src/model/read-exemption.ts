import type { Nation } from "../meeting/body.ts";
import type { Exemption } from "../meeting/decision.ts";
import type { Attribute } from "../parse/index.ts";
import { message, own, type Problem, type Sink } from "../problem.ts";

/** The paragraphs of Schedule 12A to the Local Government Act 1972: Part 1, and Part 4 for Wales. */
const paragraphs: Readonly<Record<Nation, readonly [first: number, last: number]>> = {
  england: [1, 7],
  wales: [12, 18],
};

/** Reads `exempt="1, 2"`, `confidential`, `excludes-public=1960`; null where it cannot be read. */
export function readExemption(
  attribute: Attribute,
  nation: Nation,
  report: Sink,
): Exemption | null {
  const { name, value } = attribute;
  if (name === "confidential" && value === null) return { type: "confidential" };
  if (name === "confidential") {
    report(valued(attribute));
    return null;
  }
  if (name === "excludes-public" && value === "1960") return { type: "act-1960" };
  const numbers = /^\d{1,2}(\s*(,|\s|and)\s*\d{1,2})*$/.test(value ?? "")
    ? (value ?? "").match(/\d+/g)?.map(Number)
    : undefined;
  const [first, last] = paragraphs[nation];
  if (numbers?.every((number) => number >= first && number <= last)) {
    return { type: "schedule-12a", paragraphs: numbers };
  }
  const example = `${name}="${first}, ${first + 1}"`;
  report({
    rule: "wrong-type",
    severity: "error",
    message: message`Found ${value ?? name}, expected paragraphs ${own(first)} to ${own(last)} of Schedule 12A.`,
    hint: message`Write the numbers of the paragraphs, such as ${own(example)}.`,
    place: attribute.valuePlace,
  });
  return null;
}

function valued({ value, valuePlace }: Attribute): Problem {
  return {
    rule: "wrong-type",
    severity: "error",
    message: message`Found ${value ?? ""} after confidential, which takes no value.`,
    hint: message`Write confidential alone; for paragraphs of Schedule 12A write exempt in its place, with their numbers in quotes.`,
    place: valuePlace,
  };
}
