import * as z from "zod";

/** Texts as a wording gives them, with what is said where there is something else. */
export const words = z.string({ error: "words" });
/** Words in which some {…} are filled in; any other would be printed as it stands. */
export const filled = (...names: readonly string[]) => {
  const known = names.map((name) => `{${name}}`).join(", ");
  return words.refine(
    (text) => [...text.matchAll(/\{([^{}]*)\}/g)].every(([, name = ""]) => names.includes(name)),
    { error: `words with no other braces than ${known}` },
  );
};
export const each = <Key extends string>(keys: readonly Key[], text: z.ZodType<string> = words) =>
  z.record(z.enum(keys), text);
export const many = z.array(words, { error: "a list of words" });
