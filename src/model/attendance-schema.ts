import * as z from "zod";
import { yesNo } from "./yes-no.ts";

const words = (what: string) => z.string({ error: what }).describe(what);

const aName = "the name of one person, without brackets";

/** The long form of an entry of the attendance. */
export const entrySchema = z.strictObject(
  {
    name: z
      .string({ error: aName })
      .regex(/^[^();]+$/, { error: aName })
      .describe("The person's name, with the title before it if `title` does not give it."),
    title: words("a title such as Councillor").optional(),
    affiliation: words("whom the person speaks or works for").optional(),
    post: words("the post the person holds; it is printed after the name").optional(),
    initials: z
      .string({ error: "initials such as KG" })
      .regex(/^\p{Lu}[\p{L}.\s-]{0,9}$/u, { error: "initials such as KG" })
      .describe("The initials the person goes by in the minutes.")
      .optional(),
    reason: words("why the person was away").optional(),
    substitute: words("who came in the person's place").optional(),
    remote: yesNo.describe("Whether the person took part from elsewhere.").optional(),
    arrived: yesNo
      .describe("Whether the person was absent until the line `::arrived` that names them.")
      .optional(),
    prints: words("the words to print for the whole entry").optional(),
  },
  { error: "the keys of an entry: name, affiliation …" },
);

/** The long form of a group; its people are read by themselves. */
export const groupSchema = z.strictObject({
  people: z.unknown().describe("The entries of the list, one a line.").optional(),
  heading: words("the heading to print in place of the house's").optional(),
  voting: yesNo.describe("Whether those in the list may vote.").optional(),
  vacancies: z
    .string({ error: "a number such as 1" })
    .regex(/^\d{1,3}$/, { error: "a number such as 1" })
    .transform(Number)
    .describe("How many seats nobody holds.")
    .optional(),
  print: yesNo.describe("Whether the list is printed and published.").optional(),
});
