import type { Correction } from "../meeting/action.ts";
import type { Content } from "../meeting/content.ts";
import type { Item } from "../meeting/item.ts";
import type { DraftMeeting } from "../meeting/meeting.ts";
import type { DecisionIds, DraftNumber } from "../meeting/number.ts";
import { struckWords } from "../meeting/struck-words.ts";
import { wordsOf } from "../meeting/words-of.ts";
import { message, type Problem } from "../problem.ts";
import { wordsUnder } from "./words-under.ts";

type NumberedItem = Item<DraftNumber, DecisionIds>;

const rule = "correction-not-found";

/** Holds the old words of every correction against the minute that it corrects. */
export function judgeCorrections(meetings: readonly DraftMeeting[]): readonly Problem[] {
  return meetings.flatMap((meeting) => {
    const severity = meeting.body.rules.get(rule)?.value ?? "warning";
    if (severity === "off") return [];
    const corrections = meeting.items
      .flatMap(withAllUnder)
      .flatMap(contentOf)
      .flatMap((node) => (node.type === "passage" ? node.content : [node]))
      .flatMap((node) => (node.type === "correction" ? [node] : []));
    return corrections
      .filter((correction) => !stands(correction, meeting, meetings))
      .map((correction) => ({ severity, ...notFound(correction) }));
  });
}

/** Of a meeting, or a minute, that the project does not have nothing is said here. */
function stands(
  { of, content }: Correction,
  { body }: DraftMeeting,
  meetings: readonly DraftMeeting[],
): boolean {
  const struck = struckWords(content);
  if (struck.length === 0) return true;
  const corrected = meetings
    .filter((other) => other.body.key === body.key && other.date.value === of.meeting?.value)
    .flatMap(({ items }) => items.flatMap(withAllUnder))
    .filter(({ number: { prints } }) => prints !== null && isOf(of.prints, prints));
  if (corrected.length === 0) return true;
  const words = corrected.flatMap(withAllUnder).map(wordsOfItem).join(" ");
  return struck.every((old) => words.includes(old.trim()));
}

/** "SMK12(2)" and "SMK12/2" are of the minute SMK12, "SMK123" is not. */
function isOf(cited: string, prints: string): boolean {
  return cited === prints || (cited.startsWith(prints) && /^[(/]/.test(cited.slice(prints.length)));
}

function withAllUnder(item: NumberedItem): NumberedItem[] {
  const below = item.type === "open" ? item.items : item.withheld.items;
  return [item, ...below.flatMap(withAllUnder)];
}

function contentOf(item: NumberedItem): readonly Content<DecisionIds>[] {
  if (item.type === "open") return [...item.content, ...item.after];
  return [...item.summary, ...item.withheld.content, ...item.withheld.after];
}

function wordsOfItem(item: NumberedItem): string {
  return `${wordsOf(item.title)} ${wordsUnder(contentOf(item))}`;
}

function notFound({ of, content, place }: Correction) {
  return {
    rule: "correction-not-found",
    message: message`The words struck out, ${struckWords(content).join(" … ")}, do not stand in Minute ${of.prints}.`,
    hint: message`Copy the old words from those minutes as they stand there, and put nothing else between the ~~ marks.`,
    place,
  } as const;
}
