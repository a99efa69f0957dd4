import * as z from "zod";
import { nearMiss } from "../data/index.ts";
import { type StandingItem, type StandingKey, standingKeys } from "../meeting/standing-item.ts";

const listed = standingKeys.join(", ");
const expected = `a list of ${listed}, and of titles that begin with a capital`;
const aTitle = "a title on one line";

const title = z
  .string({ error: aTitle })
  .transform((text) => text.trim())
  .refine((text) => text !== "" && !/^#|[\r\n]/.test(text), { error: aTitle });

/** "apologies" is an item that safermk knows, "Report of the Clerk" one of the body's own. */
const short = z.string({ error: expected }).transform((text, context): StandingItem => {
  const words = text.trim();
  if (isKnown(words)) return { does: words, title: null };
  const own = title.safeParse(words);
  if (own.success && !/^\p{Ll}/u.test(words)) return { does: null, title: words };
  const near = nearMiss(words, standingKeys);
  const message = near === null ? `one of ${listed}, or a title that begins with a capital` : near;
  context.addIssue({ code: "custom", message, params: { rule: "wrong-type" } });
  return z.NEVER;
});

/** "apologies: To receive apologies" is one with the body's title. */
const titled = z
  .partialRecord(z.enum(standingKeys, { error: expected }), title, { error: expected })
  .refine((item) => Object.keys(item).length === 1, { error: expected })
  .transform((item): StandingItem => {
    const [[does, words = ""] = []] = Object.entries(item) as [StandingKey, string][];
    return { does: does ?? null, title: words };
  });

/** The items that every meeting of a body has, as safermk.yaml lists them. Of a word the last of the union tells what was expected. */
export const standingItemsSchema = z.array(z.union([titled, short]), { error: expected }).min(1, {
  error: expected,
});

function isKnown(words: string): words is StandingKey {
  return (standingKeys as readonly string[]).includes(words);
}
