import * as z from "zod";
import type { CivilDate, ClockTime, Moment, NextMeeting } from "../meeting/date.ts";
import { isDay } from "../meeting/is-day.ts";

export type Refinement<Value> =
  | { readonly value: Value }
  | { readonly rule: "wrong-type" | "impossible-date" | "impossible-time" };

const dateWords = "a date such as 2020-01-30";
const timeWords = "a time such as 14:00";
const endWords = "a time such as 15:56, or a date and time such as 2020-01-31T00:20";
const nextWords =
  "a date such as 2020-04-09, a date and time such as 2020-04-09T14:00, or words that do not begin with a figure";

/** Reads a day, whether or not it exists. */
export function readDate(text: string): Refinement<CivilDate> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return { rule: "wrong-type" };
  return isDay(text) ? { value: text } : { rule: "impossible-date" };
}

/** Reads a time of day, whether or not it is on the clock. */
export function readTime(text: string): Refinement<ClockTime> {
  if (!/^\d{2}:\d{2}$/.test(text)) return { rule: "wrong-type" };
  const exists = text < "24:00" && text.slice(3) < "60";
  return exists ? { value: text as ClockTime } : { rule: "impossible-time" };
}

function readMoment(text: string): Refinement<Moment> {
  const date = readDate(text.slice(0, 10));
  if ("rule" in date) return date;
  const time = /^[T ]/.test(text.slice(10)) ? readTime(text.slice(11)) : noTime;
  return "rule" in time ? time : { value: { date: date.value, time: time.value } };
}

const noTime = { rule: "wrong-type" } as const;

/** An end is a time on the day of the meeting, or a moment. */
export type End = ClockTime | Moment;

function readEnd(text: string): Refinement<End> {
  return text.length > 5 ? readMoment(text) : readTime(text);
}

function readNextMeeting(text: string): Refinement<NextMeeting> {
  if (!/^\d/.test(text)) return { value: { type: "words", words: text } };
  if (text.length > 10) {
    const moment = readMoment(text);
    return "rule" in moment ? moment : { value: { type: "moment", ...moment.value } };
  }
  const day = readDate(text);
  return "rule" in day ? day : { value: { type: "day", date: day.value } };
}

export const dateSchema = refined(readDate, dateWords);
export const timeSchema = refined(readTime, timeWords);
export const endSchema = refined(readEnd, endWords);
export const nextMeetingSchema = refined(readNextMeeting, nextWords);

function refined<Value>(read: (text: string) => Refinement<Value>, expected: string) {
  return z.string({ error: expected }).transform((text, context) => {
    const result = read(text.trim());
    if ("value" in result) return result.value;
    context.addIssue({ code: "custom", message: expected, params: { rule: result.rule } });
    return z.NEVER;
  });
}
