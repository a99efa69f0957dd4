import * as z from "zod";
import { each, filled, many, words } from "./texts.ts";

const kind = words.default("");

/** The words of the list of all documents, index.html. */
export const indexWords = () =>
  z.strictObject({
    title: each(["minutes", "reports", "both"]),
    titled: filled("title", "body"),
    subject: filled("title"),
    skip: words,
    contents: words,
    years: each(["calendar", "council"], filled("yyyy", "lastyyyy", "yy")),
    meeting: each(["day", "moment"], filled("weekday", "date", "time")),
    kinds: z.strictObject({
      ordinary: kind,
      annual: kind,
      extraordinary: kind,
      adjourned: kind,
    }),
    "held-in-private": words,
    report: z.strictObject({ period: filled("period"), date: filled("weekday", "date") }),
    form: filled("form", "document"),
    "next-meeting": z.strictObject({
      moment: filled("weekday", "date", "time"),
      day: filled("weekday", "date"),
      words: filled("words"),
    }),
    search: z.strictObject({
      label: words,
      hint: words,
      button: words,
      page: filled("body", "document"),
      found: each(["none", "one", "several"], filled("count")),
      more: words,
    }),
    boilerplate: many,
  });
