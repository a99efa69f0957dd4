import * as z from "zod";
import { later } from "../data/index.ts";
import { authorities, postRoles } from "../meeting/known-person.ts";
import { dateSchema } from "./dates.ts";
import { yesNo } from "./yes-no.ts";

const words = (what: string) => z.string({ error: what }).describe(what);
const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, { error: `one of ${values.join(", ")}` });

const post = () =>
  z.strictObject(
    {
      body: words("the key of a body in safermk.yaml"),
      role: oneOf(postRoles).describe("What the person is in the body."),
      voting: yesNo
        .describe("Whether the person may vote; a member and a chair may unless it says no.")
        .optional(),
      organisation: words("whom the person speaks or works for").optional(),
      post: words("the post the person holds there").optional(),
      authority: oneOf(authorities)
        .describe("Which responsible authority of a Community Safety Partnership the person is of.")
        .optional(),
      from: dateSchema.describe("The first day of the post.").optional(),
      to: dateSchema.describe("The last day of the post.").optional(),
    },
    { error: "the keys of a post: body, role …" },
  );

const aName = "the name of one person, without brackets";

const knownPersonSchema = () =>
  z.strictObject(
    {
      name: z
        .string({ error: aName })
        .regex(/^[^();]+$/, { error: aName })
        .describe("The person's name, with the title before it if `title` does not give it."),
      title: words("a title such as Councillor").optional(),
      initials: z
        .string({ error: "initials such as KG" })
        .regex(/^\p{Lu}[\p{L}.\s-]{0,9}$/u, { error: "initials such as KG" })
        .describe("The initials the person goes by in the minutes.")
        .optional(),
      posts: z
        .array(post(), { error: "a list of posts, each with a hyphen and a space before it" })
        .describe("The seats and posts the person holds or held.")
        .default([]),
    },
    { error: "the keys of a person: name, posts …" },
  );

/** people.yaml. */
export const peopleSchema = later(() => z.array(knownPersonSchema()));
