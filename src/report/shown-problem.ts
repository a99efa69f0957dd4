import type { Message, Problem } from "../problem.ts";
import { excerpt } from "./excerpt.ts";
import type { Excerpt } from "./framed.ts";
import { harmless } from "./harmless.ts";
import { knownOnlyInRestricted } from "./known-only-in-restricted.ts";
import { restrictedMark } from "./restricted-mark.ts";
import type { SourceText } from "./source-text.ts";
import { standsInRestricted } from "./stands-in-restricted.ts";

/** A problem as people and programs may see it: no restricted word is left in it. */
export interface ShownProblem {
  readonly problem: Problem;
  readonly message: string;
  readonly hint: string;
  /** Whether the place is restricted: then not even its length is told. */
  readonly masked: boolean;
  /** The source line, if its text is known. */
  readonly excerpt: Excerpt | null;
  /** Whether words of it are hidden. */
  readonly hides: boolean;
}

const longestQuotation = 120;

export function shownProblem(problem: Problem, sources: readonly SourceText[]): ShownProblem {
  const source = sources.find(({ file }) => file === problem.place.file);
  const masked = standsInRestricted(problem.place, source);
  const hidden = (words: string) => masked || knownOnlyInRestricted(words, source, sources);
  const hides = (part: Message[number]) => typeof part !== "string" && hidden(part.quoted);
  return {
    problem,
    message: sentence(problem.message, hidden, longestQuotation),
    // A hint may hold a line to be copied, however long it is.
    hint: sentence(problem.hint, hidden, Number.POSITIVE_INFINITY),
    masked,
    excerpt: source === undefined ? null : lineShown(source, problem, masked),
    hides: (masked && source !== undefined) || [...problem.message, ...problem.hint].some(hides),
  };
}

function lineShown({ text }: SourceText, { place }: Problem, masked: boolean): Excerpt {
  return masked ? { line: restrictedMark, carets: "" } : excerpt(text, place);
}

function sentence(message: Message, hidden: (words: string) => boolean, longest: number): string {
  const parts = message.map((part) => {
    if (typeof part === "string") return part;
    if (hidden(part.quoted)) return restrictedMark;
    return part.bare ? part.quoted : `"${shortened(part.quoted, longest)}"`;
  });
  return harmless(parts.join(""));
}

function shortened(words: string, longest: number): string {
  return words.length <= longest ? words : `${[...words].slice(0, longest).join("")}…`;
}
