import * as z from "zod";
import { langSchema } from "../data/index.ts";
import { nations, profiles, type Quorum } from "../meeting/body.ts";
import { numberingSchema } from "./numbering-schema.ts";
import { standingItemsSchema } from "./standing-items-schema.ts";

const words = z.string({ error: "words" });
const houseWords = "the name of a house, or the path of its folder";
const house = z.string({ error: houseWords });
const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, { error: `one of ${values.join(", ")}` });

const quorumWords = "a number such as 5, or a part of the voting seats such as 1/4";

const quorum = z.string({ error: quorumWords }).transform((text, context): Quorum => {
  const [, parts = "", of] = /^(\d{1,4})(?:\/(\d{1,4}))?$/.exec(text.trim()) ?? [];
  const counted = parts !== "" && Number(parts) > 0;
  if (counted && of === undefined) return { type: "number", number: Number(parts) };
  if (counted && Number(of) >= Number(parts)) {
    return { type: "fraction", of: Number(of), parts: Number(parts) };
  }
  context.addIssue({ code: "custom", message: quorumWords, params: { rule: "wrong-type" } });
  return z.NEVER;
});

const emailWords = "an address such as clerk@example.gov.uk";
const webWords = "an address such as www.example.gov.uk";

const contact = z.strictObject(
  {
    name: words.optional(),
    address: z
      .array(words, { error: "a list of lines, such as [Civic Offices, Market Square]" })
      .default([]),
    telephone: words.optional(),
    email: z
      .string({ error: emailWords })
      .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, { error: emailWords })
      .optional(),
    web: z
      .string({ error: webWords })
      .regex(/^(https?:\/\/)?[^\s/:]+\.[^\s/:]+(\/\S*)?$/, { error: webWords })
      .optional(),
  },
  { error: "the keys of a contact: name, address, telephone, email, web" },
);

const body = z.strictObject(
  {
    name: words,
    noun: words.optional(),
    profile: oneOf(profiles).default("generic"),
    nation: oneOf(nations).default("england"),
    numbering: numberingSchema.optional(),
    quorum: quorum.optional(),
    rules: z
      .record(words, oneOf(["off", "warning", "error"]), { error: "rules and their severities" })
      .default({}),
    "reports-to": z.string({ error: "the key of another body" }).optional(),
    lang: langSchema().optional(),
    "formats-statement": words.optional(),
    contact: contact.optional(),
    house: house.optional(),
    "standing-items": standingItemsSchema.optional(),
  },
  { error: "the keys of a body: name, numbering …" },
);

/** safermk.yaml, as far as this version understands it. */
export const projectSchema = z.strictObject(
  {
    bodies: z.record(words, body, { error: "at least one body" }),
    house: house.default("safermk"),
  },
  { error: "a line bodies: and below it, with two more spaces, the key of each body" },
);
