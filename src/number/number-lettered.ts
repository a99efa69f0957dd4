import type { Numbering } from "../meeting/body.ts";
import type { Meeting } from "../meeting/meeting.ts";
import type { DraftNumber, MinuteNumber } from "../meeting/number.ts";
import type { Sink } from "../problem.ts";
import { anchor, anchorBelow } from "./anchor.ts";
import { noNumber } from "./anchor-items.ts";
import type { Plain } from "./give-number.ts";
import { label } from "./label.ts";
import { type Numbered, numberItem } from "./number-items.ts";
import type { Given, NumberSeries } from "./number-series.ts";
import { printNumber, readNumber } from "./print-number.ts";
import { unfit } from "./unfit.ts";

/** Numbers a meeting that takes one number, its items letters: CL14(a), CL14(b). */
export function numberLettered(
  meeting: Meeting,
  series: string,
  { format, levels: [pattern = "({a})", ...deeper] }: Numbering,
  numbers: NumberSeries,
  report: Sink,
): readonly Numbered[] {
  const date = meeting.date.value;
  const bearing = meeting.items.filter(({ bears }) => bears.type !== "none");
  const letters = new Map(bearing.map((item, index) => [item, label(pattern, index + 1)]));
  const n = takeNumber();
  const above = printNumber(format, n, date);
  const numberOf = (item: Plain): DraftNumber => {
    const letter = letters.get(item);
    if (letter === undefined) return noNumber(item);
    const prints = above + letter;
    const { bears } = item;
    if (bears.type === "given" && bears.number.value !== prints) report(unfit(bears, prints));
    const place = anchorBelow(anchor(above), letter);
    return { status: "provisional", prints, label: prints, anchor: place, series, n };
  };
  return meeting.items.map((item) => numberItem(item, numberOf(item), deeper));

  /** The number that the first item which says one gives, or else the next. */
  function takeNumber(): MinuteNumber {
    for (const item of bearing) {
      const given = item.bears.type === "given" ? readGiven(item, item.bears) : null;
      if (given === null || item.bears.type !== "given") continue;
      numbers.give(series, given, item.bears, meeting);
      return given;
    }
    const [first] = bearing;
    // A meeting without items takes no number.
    return first === undefined
      ? numbers.peek(series, meeting)
      : numbers.take(series, meeting, first.place);
  }

  function readGiven(item: Plain, { number: { value } }: Given): MinuteNumber | null {
    const letter = letters.get(item) ?? "";
    return value.endsWith(letter)
      ? readNumber(format, value.slice(0, value.length - letter.length), date)
      : null;
  }
}
