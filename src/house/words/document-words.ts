import * as z from "zod";
import { filled, words } from "./texts.ts";

/** The words round minutes: what they are called, and what leads to them and through them. */
export const documentWords = () =>
  z.strictObject({
    title: filled(["body", "date"], ["weekday"]),
    // What a file says of itself beside its title.
    subject: z.strictObject({
      draft: filled([], ["body", "weekday", "date"]),
      issued: filled([], ["body", "weekday", "date"]),
    }),
    // A leaf that went astray still says whose it is, and of which meeting.
    "running-head": filled(["body", "date"], ["weekday"]),
    "page-number": filled(["page"], ["pages"]),
    skip: words,
    contents: words,
    companions: words,
    permalinks: z.strictObject({ item: filled(["item"]), decision: filled(["decision"]) }),
    attachment: words,
    formats: z.strictObject({ pdf: words, text: words, json: words }),
    plain: z.strictObject({
      deleted: filled(["words"]),
      link: filled(["words", "address"]),
      figure: filled(["alternative"]),
      cell: filled(["heading", "words"]),
    }),
    index: words,
  });

/** What a report has of its own. */
export const reportWords = () =>
  z.strictObject({
    "running-head": z.strictObject({
      period: filled(["body", "period"]),
      date: filled(["body", "date"], ["weekday"]),
    }),
    subject: filled([], ["body"]),
    skip: words,
    contents: words,
    companions: words,
    attachment: words,
    period: z.strictObject({
      "one-month": filled(["month", "yyyy"], ["lastmonth", "lastyyyy"]),
      "one-year": filled(["month", "lastmonth", "yyyy|lastyyyy"]),
      "several-years": filled(["month", "yyyy", "lastmonth", "lastyyyy"]),
    }),
    contact: z.strictObject({
      telephone: filled(["telephone"]),
      email: filled(["email"]),
      web: filled(["web"]),
    }),
  });

/** How a document says how far it has come on its way to the record. */
export const statusWords = () =>
  z.strictObject({
    draft: z.strictObject({
      line: words,
      "line-without-numbers": words,
      mark: words,
      listed: words,
    }),
    issued: z.strictObject({ line: words, listed: words }),
    approved: z.strictObject({
      line: words,
      listed: words,
      at: filled(["date", "minute"], ["weekday"]),
      "at-without-minute": filled(["date"], ["weekday"]),
    }),
    signed: z.strictObject({
      line: words,
      listed: words,
      by: filled(["name", "date"], ["weekday"]),
    }),
    corrected: filled(["corrected", "minute", "date"], ["weekday"]),
  });
