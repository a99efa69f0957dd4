import * as z from "zod";
import { each, filled, many, words } from "./texts.ts";

const kind = words.default("");

/** The words of the list of all documents, index.html. */
export const indexWords = () =>
  z.strictObject({
    title: each(["minutes", "reports", "both"]),
    titled: filled(["title", "body"]),
    subject: filled([], ["title"]),
    skip: words,
    contents: words,
    years: z.strictObject({
      calendar: filled(["yyyy"]),
      council: filled(["yyyy", "lastyyyy|yy"]),
    }),
    meeting: z.strictObject({
      day: filled(["date"], ["weekday"]),
      moment: filled(["date", "time"], ["weekday"]),
    }),
    kinds: z.strictObject({
      ordinary: kind,
      annual: kind,
      extraordinary: kind,
      adjourned: kind,
    }),
    "held-in-private": words,
    report: z.strictObject({ period: filled(["period"]), date: filled(["date"], ["weekday"]) }),
    form: filled(["form", "document"]),
    "next-meeting": z.strictObject({
      moment: filled(["date", "time"], ["weekday"]),
      day: filled(["date"], ["weekday"]),
      words: filled(["words"]),
    }),
    search: z.strictObject({
      label: words,
      hint: words,
      button: words,
      page: filled(["document"], ["body"]),
      found: z.strictObject({
        none: words,
        one: filled([], ["count"]),
        several: filled(["count"]),
      }),
      more: words,
      unsearched: many.default([]),
    }),
    boilerplate: many,
  });
