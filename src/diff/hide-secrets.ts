import type { Line } from "../record/index.ts";
import type { ChangeType, ComparedLine, ComparedSection, Comparison } from "./comparison.ts";
import { tokensOf } from "./tokens-of.ts";

/** What is known of two states whose words are compared. */
export interface Secrets {
  /** The words of either state that are not for the public. */
  readonly restricted: readonly string[];
  /** What both states say to the public. */
  readonly public: readonly (readonly Line[])[];
}

/**
 * Hides changes that would tell what is not for the public in either state: words may have been public before, or
 * in the draft of somebody else. Nothing is told of an item in which restricted text came, went or changed, nor of what
 * stands under it; nor of lines that went while restricted text came, which may hold them in other words; nor of lines
 * with three words in a row that are restricted in one state.
 */
export function hideSecrets({ sections }: Comparison, secrets: Secrets): Comparison {
  const tells = secretWords(secrets);
  const restricted = new Set(sections.flatMap(restrictedChanges));
  const gone = restricted.has("added") || restricted.has("changed");
  const doubtful = (type: ChangeType) =>
    (type === "removed" && gone) || (type === "added" && restricted.has("removed"));
  const touched: boolean[] = [];
  const hidden = sections.map((section) => {
    const level = levelOf(section);
    touched.length = level;
    touched[level] = restrictedChanges(section).length > 0;
    const all = touched.some((one) => one);
    const hide = (line: ComparedLine) =>
      all || doubtful(line.type) || tells(line) ? hiddenLine(line) : line;
    return {
      ...section,
      heading: section.heading && hide(section.heading),
      lines: section.lines.map(hide),
    };
  });
  return { sections: hidden };
}

/** How restricted text of a section changed. */
function restrictedChanges({ lines }: ComparedSection): readonly ChangeType[] {
  return lines
    .filter(
      ({ type, before, after }) => type !== "kept" && (after ?? before)?.kind === "restricted",
    )
    .map(({ type }) => type);
}

/** 0 is the head, which holds all of a meeting that is private. */
function levelOf({ heading }: ComparedSection): number {
  const line = heading?.after ?? heading?.before;
  if (line === undefined || line === null) return 0;
  return line.kind === "item" ? Number(line.facts.level ?? 1) : 1;
}

/** That restricted text changed may be told: a digest tells no words. */
function hiddenLine(line: ComparedLine): ComparedLine {
  const kind = (line.after ?? line.before)?.kind;
  return line.type === "kept" || kind === "restricted" ? line : { ...line, hidden: true };
}

function secretWords({ restricted, public: states }: Secrets): (line: ComparedLine) => boolean {
  if (restricted.length === 0) return () => false;
  const texts = states.map((lines) => lines.map(allWords).join("\n"));
  const known = texts.map((text) => new Set(runsOf(text)));
  const secret = new Set(
    restricted.flatMap(runsOf).filter((run) => !known.every((runs) => runs.has(run))),
  );
  const whole = new Set(restricted.map((text) => wordsOf(text).join(" ")));
  return ({ type, before, after }) => {
    if (type === "kept") return false;
    return [before, after].some((line) => {
      if (line === null) return false;
      const words = allWords(line);
      return (
        whole.has(wordsOf(line.words).join(" ")) || runsOf(words).some((run) => secret.has(run))
      );
    });
  };
}

function allWords({ words, facts }: Line): string {
  return [words, ...Object.values(facts)].join("\n");
}

function runsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  return words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`);
}

function wordsOf(text: string): readonly string[] {
  return tokensOf(text.toLowerCase()).filter((token) => /[\p{L}\p{N}]/u.test(token));
}
