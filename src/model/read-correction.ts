import type { Correction } from "../meeting/action.ts";
import type { Fenced } from "../parse/index.ts";
import { message } from "../problem.ts";
import { knownAttributes } from "./known-attributes.ts";
import { mayLack } from "./may-lack.ts";
import { missingAttribute } from "./missing-attribute.ts";
import { readAttribute } from "./read-attribute.ts";
import { readCited } from "./read-cited.ts";
import { readRemark } from "./read-remark.ts";
import type { Reading } from "./reading.ts";
import { wrongValue } from "./wrong-value.ts";

const needed = ["of", "of-meeting"];
const example = 'of="SMK12" of-meeting=2019-10-24';

/** Reads a block `:::correction`. */
export function readCorrection(block: Fenced, reading: Reading): readonly Correction[] {
  const { report } = reading;
  const attributes = knownAttributes(block.attributes, needed, report);
  const content = readRemark(block, reading);
  const missing = needed.filter((name) => !attributes.has(name));
  if (missing.length > 0 && mayLack(block, needed))
    report(missingAttribute(":::correction", missing, example, block.opening));
  const meeting = readAttribute.day(attributes.get("of-meeting"), report);
  const number = attributes.get("of");
  const [of, second] = readCited(number, meeting, reading);
  if (number !== undefined && second !== undefined) {
    report(wrongValue(number, "one minute", message`Write a block :::correction for each minute.`));
  }
  return of === undefined || meeting === null
    ? []
    : [{ type: "correction", of, content, place: block.opening }];
}
