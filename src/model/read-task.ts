import type { Due, Task } from "../meeting/action.ts";
import type { Located } from "../meeting/located.ts";
import type { Attribute } from "../parse/index.ts";
import { message, type Sink } from "../problem.ts";
import { readDate } from "./dates.ts";
import type { Attributes } from "./known-attributes.ts";
import { readNamed } from "./read-named.ts";
import type { Reading } from "./reading.ts";
import { wrongValue } from "./wrong-value.ts";

/** What says who is to do something, and by when. */
export const taskAttributes = ["owner", "due"];

/** Reads who is to do something, and by when. */
export function readTask(attributes: Attributes, reading: Reading): Task {
  return {
    owners: readNamed(attributes.get("owner"), reading),
    due: readDue(attributes.get("due"), reading.report),
  };
}

function readDue(attribute: Attribute | undefined, report: Sink): Located<Due> | null {
  if (attribute === undefined) return null;
  const { value, valuePlace: place } = attribute;
  if (value === "next-meeting") return { value: { type: "next-meeting" }, place };
  const date = readDate((value ?? "").trim());
  if ("value" in date) return { value: { type: "day", date: date.value }, place };
  const hint = message`Write the day as in due=2020-04-09, or due=next-meeting.`;
  report(wrongValue(attribute, "a date such as 2020-04-09, or next-meeting", hint, date.rule));
  return null;
}
