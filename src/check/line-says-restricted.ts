import type { RuleWords } from "../house/index.ts";
import { beginsWith } from "../meeting/begins-with.ts";
import type { Content } from "../meeting/content.ts";
import type { Unnumbered } from "../meeting/number.ts";
import { wordsOf } from "../meeting/words-of.ts";
import { message } from "../problem.ts";
import type { Finding } from "./rule.ts";

export interface Sought extends Pick<RuleWords, "unpublished" | "clerk"> {
  /** Words that say of a title or a line that it is not for the public, in small letters. */
  readonly said: ReadonlySet<string>;
}

/** Asks about a public paragraph that says that it, or what stands below it, is not for the public. */
export function lineSaysRestricted(
  node: Content<Unnumbered>,
  { said, unpublished, clerk }: Sought,
): readonly Finding[] {
  if (node.type !== "prose") return [];
  const { place } = node;
  const words = wordsOf(node.content);
  const alone = words.replace(/^[\s([]+|[\s)\].:]+$/g, "");
  if (said.has(alone.toLowerCase())) return [{ ...heading(alone), place }];
  const front = begins.exec(words)?.[1]?.trim().toLowerCase() ?? "";
  if (said.has(front) || beginsWith(alone, unpublished)) return [{ ...begun, place, secret: true }];
  const isNote = clerk.some((name) => name.toLowerCase() === front);
  return isNote && words.trim().split(/\s+/).length > shortest
    ? [{ ...noted, place, secret: true }]
    : [];
}

/** What stands before a colon or a dash, or in brackets, at the beginning. */
const begins = /^\s*[([]?([^:–—)\]]+?)(?:\s+-\s|[:–—)\]])/;

/** "Clerk: Mrs J Smith" names somebody, and notes nothing. */
const shortest = 4;

function heading(words: string) {
  return {
    message: message`The line ${words} says that what stands below it is not for the public, but nothing keeps it from the public.`,
    hint: message`Put a line :::restricted{exempt="1"}, with its paragraphs, in place of it, and a line ::: below the last words that are not for the public. If they are public, take the line out.`,
  };
}

const begun = {
  message: message`This paragraph begins with words that say that it is not for the public, but nothing keeps it from the public.`,
  hint: message`Put a line :::restricted{exempt="1"}, with its paragraphs, above the words that are not for the public, and a line ::: below them. If they are public, begin with other words.`,
};

const noted = {
  message: message`This paragraph begins like a note for the clerk, but is public.`,
  hint: message`Put a line :::clerk above it and a line ::: below it. If it is public, begin with other words.`,
};
