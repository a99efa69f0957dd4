import * as z from "zod";
import { factNames } from "./fact-names.ts";

/**
 * Words in which some {…} are filled in. Those that are needed hold facts of the minutes, and the
 * words must have them; "h|hh" is one or the other. The rest may be left out, and any other brace
 * would be printed as it stands.
 */
export const filled = (needed: readonly string[], more: readonly string[] = []) => {
  const facts = needed.map((names) => names.split("|"));
  const known = [...new Set([...facts.flat(), ...more])];
  return z.string({ error: "words" }).superRefine((text, context) => {
    const found = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
    const missing = facts.filter((names) => !names.some((name) => found.includes(name)));
    const message = found.some((name) => !known.includes(name))
      ? noOthers(known)
      : missing.length > 0
        ? withAll(missing)
        : null;
    if (message !== null) context.addIssue({ code: "custom", message });
  });
};

/** Texts in which nothing is filled in, as a wording gives them. */
export const words = filled([]);
export const each = <Key extends string>(keys: readonly Key[]) => z.record(z.enum(keys), words);
/** What is looked for in a source may have any sign in it. */
export const many = z.array(z.string({ error: "words" }), { error: "a list of words" });
export const labels = many.min(1, { error: "a list of words" });

function noOthers(known: readonly string[]): string {
  if (known.length === 0) return "words without braces";
  return `words with no other braces than ${known.map(braced).join(", ")}`;
}

function withAll(missing: readonly (readonly string[])[]): string {
  const braces = missing.map((names) => names.map(braced).join(" or "));
  const facts = missing.map((names) => factNames[names.join("|")] ?? names.join(" or "));
  return `words with ${together(braces)}, without which ${together(facts)} would not be printed`;
}

function braced(name: string): string {
  return `{${name}}`;
}

function together(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
