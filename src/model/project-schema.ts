import * as z from "zod";
import { nations, profiles } from "../meeting/body.ts";
import { dateSchema } from "./dates.ts";

const words = z.string({ error: "words" });
const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, { error: `one of ${values.join(", ")}` });

const number = z
  .string({ error: "a number such as 25" })
  .regex(/^\d{1,9}$/, { error: "a number such as 25" })
  .transform(Number);

const numbering = z.strictObject(
  {
    format: words,
    restart: oneOf(["never", "calendar-year", "council-year", "meeting"]).default("never"),
    "year-starts": z
      .string({ error: "annual-meeting, or a day such as 05-01" })
      .regex(/^(annual-meeting|(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))$/, {
        error: "annual-meeting, or a day such as 05-01",
      })
      .default("annual-meeting"),
    first: z
      .strictObject({ number, meeting: dateSchema }, { error: "number and meeting" })
      .optional(),
    levels: z.array(words, { error: "a list of labels" }).max(2).default(["({a})", "({i})"]),
  },
  { error: "the keys of a numbering: format, restart, first …" },
);

const body = z.strictObject(
  {
    name: words,
    noun: words.optional(),
    profile: oneOf(profiles).default("generic"),
    nation: oneOf(nations).default("england"),
    numbering,
    rules: z
      .record(words, oneOf(["off", "warning", "error"]), { error: "rules and their severities" })
      .default({}),
  },
  { error: "the keys of a body: name, numbering …" },
);

/** safermk.yaml, as far as this version understands it. */
export const projectSchema = z.strictObject(
  {
    bodies: z.record(words, body, { error: "at least one body" }),
    house: words.default("safermk"),
  },
  { error: "bodies and house" },
);

/** Keys of a body that the language has and this version does not understand yet. */
export const laterBodyKeys: ReadonlySet<string> = new Set([
  "quorum",
  "formats-statement",
  "contact",
  "reports-to",
  "lang",
]);
