import type { Numbering } from "../meeting/body.ts";
import type { Meeting } from "../meeting/meeting.ts";
import type { FixedNumber, IssuedNumber, VoidNumber } from "../meeting/number.ts";
import type { Sink } from "../problem.ts";
import type { RegisteredNumber } from "../register/index.ts";
import { anchor, anchorBelow } from "./anchor.ts";
import { noNumber } from "./anchor-items.ts";
import { judgeIssued } from "./judge-issued.ts";
import { matchItems } from "./match-items.ts";
import { type Numbered, numberItem } from "./number-items.ts";
import { printNumber } from "./print-number.ts";
import { unlike } from "./unlike.ts";

interface Fixed {
  readonly items: readonly Numbered<IssuedNumber>[];
  readonly voids: readonly VoidNumber[];
}

/** Gives the items of issued minutes the numbers that the register holds for them. */
export function numberIssued(
  meeting: Meeting,
  numbers: readonly RegisteredNumber[],
  numbering: Numbering,
  report: Sink,
): Fixed {
  const { items } = meeting;
  const matches = matchItems(items, numbers);
  judgeIssued(meeting, numbers, matches, report);
  const anchors = new Set<string>();
  const issued = (entry: RegisteredNumber): IssuedNumber => ({
    status: "issued",
    prints: entry.prints,
    label: entry.prints,
    anchor: unlike(anchorOf(entry, meeting, numbering), anchors),
    series: entry.series,
    n: entry.n,
  });
  const [, ...levels] = meeting.lettered ? numbering.levels : ["", ...numbering.levels];
  const given = items.map((item) => {
    const entry = matches.entries.get(item);
    const number: FixedNumber =
      entry === undefined || entry.void !== null ? noNumber(item) : issued(entry);
    return numberItem<IssuedNumber>(item, number, levels);
  });
  const voids = numbers.flatMap((entry, index): readonly VoidNumber[] => {
    if (entry.void === null) return [];
    const before = numbers.slice(0, index).map(({ prints }) => prints);
    const last = given.findLastIndex(({ number: { prints } }) => before.includes(prints ?? ""));
    return [{ number: issued(entry), reason: entry.void.reason, follows: last + 1 }];
  });
  return { items: given, voids };
}

/** As in the draft: the letter of a lettered meeting stands right behind its number. */
function anchorOf(
  { prints, n }: RegisteredNumber,
  { lettered, date }: Meeting,
  { format }: Numbering,
): string {
  const above = printNumber(format, n, date.value);
  if (!lettered || !prints.startsWith(above)) return anchor(prints);
  return anchorBelow(anchor(above), prints.slice(above.length));
}
