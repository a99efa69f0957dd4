import * as z from "zod";
import { restarts } from "../meeting/body.ts";
import { dateSchema, readDate } from "./dates.ts";

const words = z.string({ error: "words" });

const number = z
  .string({ error: "a number such as 25" })
  .regex(/^0*[1-9]\d{0,8}$/, { error: "a number such as 25" })
  .transform(Number);

const yearStarts = "annual-meeting, or a day such as 05-01";

/** Three levels, since the items of a lettered meeting take the first. */
const deepest = 3;

const group = z.strictObject(
  {
    format: words,
    restart: z.enum(restarts, { error: `one of ${restarts.join(", ")}` }).default("never"),
    "year-starts": z
      .string({ error: yearStarts })
      .refine((text) => text === "annual-meeting" || isDay(text), { error: yearStarts })
      .optional(),
    first: z
      .strictObject({ number, meeting: dateSchema }, { error: "number and meeting" })
      .optional(),
    levels: z
      .array(words, { error: "a list of labels" })
      .max(deepest, { error: `no more than ${deepest} labels` })
      .default(["({a})", "({i})"]),
  },
  { error: "the keys of a numbering: format, restart, first …, or none" },
);

/** How a body numbers its minutes, as safermk.yaml says it. */
export const numberingSchema = z.union([z.literal("none"), group]);

export type NumberingData = z.output<typeof group>;

/** A day of every year, such as "05-01". */
function isDay(text: string): boolean {
  return /^\d{2}-\d{2}$/.test(text) && "value" in readDate(`2001-${text}`);
}
