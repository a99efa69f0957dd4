import type { CivilDate, ClockTime } from "../meeting/date.ts";
import type { Located } from "../meeting/located.ts";
import type { Attribute } from "../parse/index.ts";
import { type Message, message, own, type Sink } from "../problem.ts";
import { type Refinement, readDate, readTime } from "./dates.ts";
import { wrongValue } from "./wrong-value.ts";

type Given = Attribute | undefined;

/** Readers of the values of attributes; null where one is not given, or not what it should be. */
export const readAttribute = {
  words(attribute: Given, expected: string, example: string, report: Sink): string | null {
    if (attribute === undefined) return null;
    const words = (attribute.value ?? "").normalize("NFC").replace(/\s+/g, " ").trim();
    if (words !== "") return words;
    report(wrongValue(attribute, expected, asIn(attribute, example)));
    return null;
  },

  count(attribute: Given, report: Sink): number | null {
    if (attribute === undefined) return null;
    if (/^\d{1,5}$/.test(attribute.value ?? "")) return Number(attribute.value);
    const hint = message`Write the number of votes in figures; names stand in a block :::vote below.`;
    report(wrongValue(attribute, "a number such as 5", hint));
    return null;
  },

  choice<Choice extends string>(
    attribute: Given,
    choices: readonly Choice[],
    report: Sink,
  ): Choice | null {
    if (attribute === undefined) return null;
    const found = choices.find((choice) => choice === attribute.value);
    if (found !== undefined) return found;
    const list = choices.join(", ");
    report(wrongValue(attribute, `one of ${list}`, asIn(attribute, choices[0] ?? "")));
    return null;
  },

  /** An attribute that says all by its name. */
  flag(attribute: Given, report: Sink): boolean {
    if (attribute === undefined) return false;
    const { name, value } = attribute;
    if (value === null) return true;
    report(
      wrongValue(attribute, "no value", message`Write ${own(name)} alone, without = and value.`),
    );
    return false;
  },

  day(attribute: Given, report: Sink): Located<CivilDate> | null {
    const hint = message`Write the date as year, month and day, such as 2020-01-30.`;
    return located(attribute, readDate, "a date such as 2020-01-30", hint, report);
  },

  time(attribute: Given, report: Sink): Located<ClockTime> | null {
    const hint = message`Write the time by the clock of 24 hours, in quotes: at="14:20".`;
    return located(attribute, readTime, 'a time such as "14:20"', hint, report);
  },
};

/** A value of which a stage reads whether it is one, and whether it can be. */
function located<Value>(
  attribute: Given,
  read: (text: string) => Refinement<Value>,
  expected: string,
  hint: Message,
  report: Sink,
): Located<Value> | null {
  if (attribute === undefined) return null;
  const result = read((attribute.value ?? "").trim());
  if ("value" in result) return { value: result.value, place: attribute.valuePlace };
  report(wrongValue(attribute, expected, hint, result.rule));
  return null;
}

function asIn({ name }: Attribute, example: string): Message {
  const value = /^[\p{L}\p{N}-]+$/u.test(example) ? example : `"${example}"`;
  return message`Write it as in ${own(`${name}=${value}`)}.`;
}
