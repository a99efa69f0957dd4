import { pattern } from "../../pattern.ts";
import type { Edit } from "../../problem.ts";
import { plainDecision } from "../plain-decision.ts";
import { readLine } from "../read-line.ts";
import { lineBelow, lineRound, type SourceLine } from "./line-round.ts";
import { isWithin, lastBefore, type Mending } from "./mending.ts";

const typed = /^([*_]{0,3})([A-Z]{4,})([*_]{0,3})[ \t]*([-–—:,]*)[ \t]*([*_]{0,3})[ \t]*(.*)$/;
/** Decisions that begin with That. */
const motions: ReadonlySet<string> = new Set(["resolved", "recommended"]);
/** Where one sentence ends and another begins: only the clerk knows which of them was decided. */
const sentences = pattern(String.raw`[.!?]["”’)*_]*\s+["“‘(*_]*[\p{Lu}\d]`);
const that = /^that(?![\p{L}\p{N}])/iu;
const entry = /^(?:\d{1,9}[.)][ \t]+|\(?(?:[a-z]|[ivx]{2,5})\)[ \t]+)/i;

/** A paragraph that begins with RESOLVED, AGREED or so, and the list that it leads up to, as a block. */
export function mendResolved(offset: number, mending: Mending): readonly Edit[] | null {
  const { text, headings, blocks } = mending;
  if (isWithin(offset, blocks) || lastBefore(offset, headings, ({ start }) => start) < 0)
    return null;
  const first = lineRound(text, offset);
  const [, before = "", word = "", behind = "", marks = "", later = "", words = ""] =
    typed.exec(first.words) ?? [];
  const name = plainDecision(first.words);
  if (name === null || name === "action" || name !== word.toLowerCase()) return null;
  if (name !== "resolved" && marks.replaceAll(",", "") === "") return null;
  if ([...before].reverse().join("") !== behind + later) return null;
  const paragraph = paragraphFrom(text, first);
  const rest = paragraph.slice(1).map((line) => line.words);
  const lead = [words, ...rest].join(" ").trim();
  const begins = !motions.has(name) || that.test(lead);
  if (sentences(lead).test(lead) || (lead !== "" && !begins)) return null;
  const last = paragraph.at(-1) ?? first;
  const limbs = /[.!?]["”’)]*$/.test(lead) ? null : limbsBelow(text, last, begins);
  if (limbs === null && lead === "") return null;
  const { to } = limbs ?? last;
  const ending = first.ending === "" ? "\n" : first.ending;
  return [
    {
      start: first.start,
      end: first.to - words.length,
      text: `:::${name}${words === "" ? "" : ending}`,
    },
    { start: to, end: to, text: `${ending}:::` },
  ];
}

function paragraphFrom(text: string, first: SourceLine): readonly SourceLine[] {
  const lines = [first];
  let line = lineBelow(text, first);
  while (line !== null && readLine(line.words).type === "prose" && !entry.test(line.words)) {
    lines.push(line);
    line = lineBelow(text, line);
  }
  return lines;
}

/** The last line of the list below; null where there is none, or a limb does not begin with That. */
function limbsBelow(text: string, above: SourceLine, led: boolean): SourceLine | null {
  let last: SourceLine | null = null;
  let apart = false;
  for (let line = lineBelow(text, above); line !== null; line = lineBelow(text, line)) {
    const { type } = readLine(line.words);
    if (entry.test(line.words) && (type === "prose" || type === "typed-list")) {
      if (!led && !that.test(line.words.replace(entry, ""))) return null;
    } else if (type === "prose" ? apart || last === null : type !== "blank") break;
    apart = type === "blank";
    if (!apart) last = line;
  }
  return last;
}
