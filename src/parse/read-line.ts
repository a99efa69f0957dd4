import { pattern } from "../pattern.ts";
import { colonLike, semicolonLike } from "./colon-run.ts";
import { leafNames } from "./constructs.ts";
import { isBracketedRestriction } from "./ends-in-restriction.ts";
import { entryMark } from "./entry-mark.ts";
import { isForeignComment } from "./is-foreign-comment.ts";
import { nameOf, secretNameOf } from "./name-of.ts";
import { plainDecision } from "./plain-decision.ts";

/** What a line of the body is, by its beginning alone. */
export type LineKind =
  | { readonly type: "blank" }
  | { readonly type: "prose" }
  | { readonly type: "heading"; readonly depth: number; readonly spaced: boolean }
  | { readonly type: "item-break" }
  | { readonly type: "rule" }
  /** `sentence` where the line above ends as one does. */
  | { readonly type: "underline"; readonly sentence: boolean }
  | { readonly type: "restriction"; readonly closes: boolean }
  | { readonly type: "empty-entry" }
  | { readonly type: "code-fence" }
  | { readonly type: "definition" }
  | { readonly type: "footnote" }
  | { readonly type: "typed-list" }
  | { readonly type: "plain-resolved"; readonly name: string }
  | { readonly type: "braces" }
  | { readonly type: "closing"; readonly colons: number }
  | OpeningLine;

/** A line that begins with colons, or what was meant for them, and says something. */
export interface OpeningLine {
  readonly type: "opening";
  readonly colons: number;
  /** The name as the language spells it, or null where no construct is near. */
  readonly name: string | null;
  /** How the line differs from the construct's own spelling; null where it does not. */
  readonly slip: Slip | null;
  /** What stands between square brackets; null without them. */
  readonly words: Within | null;
  /** What stands between the braces; null without them. */
  readonly braces: Within | null;
}

/** A part of a line, with its place in it. */
interface Within {
  readonly text: string;
  readonly start: number;
}

export type Slip =
  | "space"
  | "capitals"
  | "spelling"
  | "colons"
  | "words-after"
  | "words-before"
  | "open-brace"
  | "unknown";

/** "#4" is a number; any other # at the beginning of a line was meant for a heading. */
const heading = /^(?!#\d)(#+)(?=([ \t]+|$)|[^ \t])/;
const rule = /^([-_*])(?:[ \t]*\1){2,}$/;
const colons = pattern(String.raw`^(:{2,})([ \t]*)([\p{L}\p{N}_-]*)(.*)$`);
/** What fingers and keyboards make of a fence: one colon, semicolons, wide colons. */
const nearColons = pattern(
  `^([${colonLike}${semicolonLike}]+)([ \\t]*)([\\p{L}\\p{N}_-]*)((?:[ \\t]*\\{.*)?)$`,
);
/** Colons with spaces between them, and the name of a block. */
const partedColons = pattern(
  `^([${colonLike}]+(?:[ \\t]+[${colonLike}]+)+)([ \\t]*)([\\p{L}\\p{N}_-]+)((?:[ \\t]*\\{.*)?)$`,
);
/** What may follow the name of a line: words in square brackets, attributes in braces. */
const leafEnd = /^(?:[ \t]*\[(?<words>[^\]]*)\])?(?:[ \t]*\{(?<text>.*)\})?/;
const blockEnd = /^(?:[ \t]*\{(?<text>.*)\})?/;
/** The letters and signs that the house prints. */
const typedLabel = new RegExp(
  `^(?:>[ \\t]*)*${entryMark}(?:\\(?(?:[a-z]|[ivx]{2,5})\\)(?=[ \\t]|$)|[•‣◦▪●○■])`,
  "iu",
);
const codeFence = new RegExp(`^${entryMark}(?:\`\`\`|~~~)`);

/** Reads one line, given without white space at either end. */
export function readLine(line: string): LineKind {
  if (line === "") return { type: "blank" };
  const hashes = heading.exec(line);
  if (hashes !== null) {
    const depth = hashes[1]?.length ?? 0;
    return { type: "heading", depth, spaced: hashes[2] !== undefined };
  }
  if (line === "***") return { type: "item-break" };
  if (rule.test(line)) return { type: "rule" };
  if (/^(?:=+|-{1,2})$/.test(line)) return { type: "underline", sentence: false };
  if (codeFence.test(line)) return { type: "code-fence" };
  if (line.startsWith("{")) return { type: "braces" };
  if (/^\[\^(?:\\.|[^\]\\])*\]:/.test(line)) return { type: "footnote" };
  if (/^\[(?:\\.|[^\]\\])*\]:/.test(line) && !isForeignComment(line)) return { type: "definition" };
  if (typedLabel.test(line)) return { type: "typed-list" };
  const decision = plainDecision(line);
  if (decision !== null) return { type: "plain-resolved", name: decision };
  if (isBracketedRestriction(line))
    return { type: "restriction", closes: /^\W*(?:\/|end\b)/i.test(line) };
  const fence = colons(line).exec(line) ?? nearFence(line) ?? partedFence(line);
  return fence === null ? { type: "prose" } : readColons(fence);
}

/** A line that reads as a fence but for its colons; "14:00" and ":30 onwards" do not. */
function nearFence(line: string): RegExpExecArray | null {
  const fence = nearColons(line).exec(line);
  const [, , , word = "", rest = ""] = fence ?? [];
  return nameOf(word) !== null || (word === "" && rest === "") ? fence : null;
}

/** ": ::resolved"; what may have been meant to hide words is told otherwise, and hides more. */
function partedFence(line: string): RegExpExecArray | null {
  const fence = partedColons(line).exec(line);
  const word = fence?.[3] ?? "";
  return nameOf(word) !== null && secretNameOf(word) === null ? fence : null;
}

function readColons([, marks = "", space = "", word = "", rest = ""]: RegExpExecArray): LineKind {
  const exact = /^:+$/.test(marks);
  if (word === "" && rest === "") return { type: "closing", colons: exact ? marks.length : 0 };
  const name = nameOf(word);
  const count = marks.replace(/[ \t]/g, "").length;
  const start = marks.length + space.length + word.length;
  // Only a line of its own has words in brackets; behind a block's name they are a slip.
  const pattern = name !== null && leafNames.has(name) ? leafEnd : blockEnd;
  const end = pattern.exec(rest);
  const { words, text } = end?.groups ?? {};
  const whole = end?.[0] ?? "";
  return {
    type: "opening",
    colons: count,
    name,
    slip: slipOf(name, word, marks, space, rest, whole),
    words: words === undefined ? null : { text: words, start: start + whole.indexOf("[") + 1 },
    braces: text === undefined ? null : { text, start: start + whole.length - 1 - text.length },
  };
}

function slipOf(
  name: string | null,
  word: string,
  marks: string,
  space: string,
  rest: string,
  end: string,
): Slip | null {
  if (name === null) return "unknown";
  if (!/^:+$/.test(marks)) return "colons";
  if (space !== "") return "space";
  if (word.toLowerCase() !== name) return "spelling";
  if (word !== name) return "capitals";
  if (leafNames.has(name) ? marks.length !== 2 : marks.length < 3) return "colons";
  if (!end.endsWith("}") && /^[ \t]*\{/.test(rest.slice(end.length))) return "open-brace";
  if (/^(?:\[[^\]]*\])?[ \t]+\S/.test(end)) return "space";
  return rest.slice(end.length).trim() === "" ? null : "words-after";
}
