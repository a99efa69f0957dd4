import * as z from "zod";
import { nations, profiles } from "../meeting/body.ts";
import { numberingSchema } from "./numbering-schema.ts";

const words = z.string({ error: "words" });
const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, { error: `one of ${values.join(", ")}` });

const body = z.strictObject(
  {
    name: words,
    noun: words.optional(),
    profile: oneOf(profiles).default("generic"),
    nation: oneOf(nations).default("england"),
    numbering: numberingSchema,
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
