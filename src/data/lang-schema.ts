import * as z from "zod";

const error = "a language such as cy or en-GB";

/** A language as browsers and programs know it; letters in capitals are told by it. */
export const langSchema = () =>
  z
    .string({ error })
    // A JSON Schema has no word for "large or small".
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error })
    .refine(isLanguage, { error });

/** Whether nothing stands twice in it, or in the wrong order: "xx-bogus-bogus" is none. */
function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
