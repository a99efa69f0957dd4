import type { Message, Problem } from "../problem.ts";
import { excerpt } from "./excerpt.ts";
import type { Excerpt } from "./framed.ts";
import { harmless } from "./harmless.ts";
import { inOrder } from "./in-order.ts";
import { knownOnlyInRestricted } from "./known-only-in-restricted.ts";
import { maskOf } from "./mask-of.ts";
import { restrictedMark } from "./restricted-mark.ts";
import type { SourceText } from "./source-text.ts";
import { withSecrets } from "./with-secrets.ts";

/** A problem as people and programs may see it: no restricted word is left in it. */
export interface ShownProblem {
  readonly problem: Problem;
  readonly message: string;
  readonly hint: string;
  /** Whether the place is restricted: then not even its length is told. */
  readonly masked: boolean;
  /** The source line, if its text is known. */
  readonly excerpt: () => Excerpt | null;
  /** Whether words of it are hidden. */
  readonly hides: boolean;
}

const longestQuotation = 120;

/**
 * The problems of a run in their order. What all need of a source is worked out once. Whoever may see the
 * restricted edition (`open`) sees all words of it.
 */
export function shownProblems(
  problems: readonly Problem[],
  sources: readonly SourceText[],
  open = false,
): readonly ShownProblem[] {
  const known = open ? sources.map(unmasked) : withSecrets(sources, problems);
  const files = new Map(known.map((source) => [source.file, { source, masks: maskOf(source) }]));
  const isSecret = knownOnlyInRestricted(known);
  return inOrder(problems).map((problem) => {
    const file = files.get(problem.place.file);
    // Of a file whose text is not known nothing is shown: nobody can say what is restricted in it.
    const masked = file === undefined || file.masks(problem.place);
    const hidden = (words: string) => masked || isSecret(words, file?.source);
    const hides = (part: Message[number]) => typeof part !== "string" && hidden(part.quoted);
    return {
      problem,
      message: sentence(problem.message, hidden, longestQuotation),
      // A hint may hold a line to be copied, however long it is.
      hint: sentence(problem.hint, hidden, Number.POSITIVE_INFINITY),
      masked,
      excerpt: () => (file === undefined ? null : lineShown(file.source, problem, masked)),
      hides: (masked && file !== undefined) || [...problem.message, ...problem.hint].some(hides),
    };
  });
}

function unmasked(source: SourceText): SourceText {
  return { ...source, restricted: [] };
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
