import * as z from "zod";
import { filled, labels, many, words } from "./texts.ts";

const twelve = { error: "a list of the twelve months" };
const seven = { error: "a list of the seven days of the week" };
const two = { error: "a list of two: before noon, and after it" };

/** What is both printed and looked for in a source: days and times, people, references to minutes. */
export const sourceWords = () => ({
  dates: z.strictObject({
    day: filled(["d", "month", "yyyy"]),
    months: z.array(words, twelve).length(12, twelve),
    weekdays: z.array(words, seven).length(7, seven),
    // Without its half of the day an hour of twelve is two hours.
    time: filled(["h|hh", "mm", "hh|half"]),
    halves: z.array(words, two).length(2, two),
  }),
  people: z.strictObject({
    titles: z.record(words, words),
    "short-titles": z.record(words, words),
    courtesies: z.array(words).default([]),
    "no-names": z.array(words).default([]),
    and: labels,
    nobody: many,
    "number-words": many,
    tens: many,
  }),
  references: z.strictObject({
    words: labels,
    plurals: labels,
    "small-words": many.default([]),
    "small-plurals": many.default([]),
    unless: labels,
    and: labels,
    dated: labels,
    ordinals: many,
    minute: filled(["number"]),
    "minute-dated": filled(["number", "date"], ["weekday"]),
    title: filled(["title"]),
    "title-dated": filled(["title", "date"], ["weekday"]),
    document: filled(["date"], ["weekday"]),
  }),
});
