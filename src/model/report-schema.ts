import * as z from "zod";
import type { Period } from "../meeting/report.ts";
import { dateSchema } from "./dates.ts";

const words = z.string({ error: "words" });
const periodWords = "the first and the last month, such as 2016-04/2016-06";

const period = z.string({ error: periodWords }).transform((text, context): Period => {
  const [from, to = from, ...more] = text.trim().split("/");
  const refuse = (rule: string) => {
    context.addIssue({ code: "custom", message: periodWords, params: { rule } });
    return z.NEVER;
  };
  const isMonth = (month: string) => /^\d{4}-\d{2}$/.test(month);
  if (from === undefined || to === undefined || more.length > 0) return refuse("wrong-type");
  if (!isMonth(from) || !isMonth(to)) return refuse("wrong-type");
  const exists = (month: string) => /-(0[1-9]|1[0-2])$/.test(month);
  if (!exists(from) || !exists(to) || from > to) return refuse("impossible-date");
  return { from, to };
});

/** The head of a report. */
export const reportSchema = z.strictObject({
  type: z.enum(["report"], { error: "report" }),
  body: z.string({ error: "the key of a body that stands under bodies: in safermk.yaml" }),
  title: z.string({ error: "the title of the report" }),
  subtitle: words.optional(),
  period: period.optional(),
  date: dateSchema.optional(),
});
