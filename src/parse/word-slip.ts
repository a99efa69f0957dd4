import { message, own, type Place, type Problem } from "../problem.ts";
import { blockNames, leafNames } from "./constructs.ts";
import type { OpeningLine, Slip } from "./read-line.ts";

/** Says how a line that begins with colons should have been written. */
export function wordSlip(line: OpeningLine, slip: Slip, found: string, place: Place): Problem {
  const { name } = line;
  if (name === null) return unknown(wordOf(found), place);
  const spelling = (leafNames.has(name) ? "::" : ":".repeat(Math.max(3, line.colons))) + name;
  return {
    rule: "misspelt-block",
    severity: "error",
    message: message`Found ${found}, expected ${own(spelling)}${own(expectations[slip])}.`,
    hint: message`${own(remedyOf(slip, found).replace("…", spelling))}`,
    place,
  };
}

function remedyOf(slip: Slip, found: string): string {
  const [, bracket] = /^\W*[\w-]+[ \t]*([([])[^=]*=/.exec(found) ?? [];
  if (slip !== "words-after" || bracket === undefined) return remedies[slip];
  const kind = bracket === "(" ? "round" : "square";
  return `Put what is said of … in braces, { and }, not in ${kind} brackets.`;
}

function unknown(found: string, place: Place): Problem {
  return {
    rule: "unknown-construct",
    severity: "error",
    message: message`This line begins with colons, as a construct does, and ${found} is the name of none.`,
    hint: message`Write one of the blocks (${own(listed(blockNames, ":::"))}) or lines (${own(listed(leafNames, "::"))}), or begin the line with a word if it is prose.`,
    place,
  };
}

/** The first word behind the colons; what follows need not be repeated. */
function wordOf(line: string): string {
  return /[\p{L}\p{N}_-]+/u.exec(line)?.[0] ?? line;
}

function listed(names: ReadonlySet<string>, colons: string): string {
  return [...names].map((name) => colons + name).join(", ");
}

const expectations: Readonly<Record<Slip, string>> = {
  space: " with no space in it",
  capitals: " in small letters",
  spelling: "",
  colons: "",
  "words-after": " and nothing else on the line but attributes in braces",
  "words-before": " at the beginning of a line of its own",
  "open-brace": " with its braces closed on the same line",
  unknown: "",
};

const remedies: Readonly<Record<Slip, string>> = {
  space: "Write … without a space after the colons, or before the brace.",
  capitals: "Write ….",
  spelling: "Write ….",
  colons: "Write …: a block opens with three colons, a line of its own with two.",
  "words-after": "Put the words on the next line, below ….",
  "words-before": "Begin a new line with …, and put nothing else on it but attributes in braces.",
  "open-brace": "Write all attributes on the line of …, and close the brace.",
  unknown: "",
};
