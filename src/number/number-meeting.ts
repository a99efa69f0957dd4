import type { Numbering } from "../meeting/body.ts";
import type { Meeting } from "../meeting/meeting.ts";
import type { DraftNumber, MinuteNumber } from "../meeting/number.ts";
import type { Sink } from "../problem.ts";
import { anchor } from "./anchor.ts";
import { noNumber } from "./anchor-items.ts";
import { formatFault } from "./format-fault.ts";
import type { Plain } from "./give-number.ts";
import { type Numbered, numberItem } from "./number-items.ts";
import type { NumberSeries } from "./number-series.ts";
import { printNumber, readNumber } from "./print-number.ts";
import type { Counted, Resumed } from "./resumed-numbers.ts";
import { unfit } from "./unfit.ts";
import { unlike } from "./unlike.ts";

/** Numbers the items of one meeting, and all that is under them. */
export function numberMeeting(
  meeting: Meeting,
  series: string,
  { format, levels }: Numbering,
  numbers: NumberSeries,
  resumed: Resumed,
  report: Sink,
): readonly Numbered[] {
  const date = meeting.date.value;
  const anchors = new Set<string>();
  const bear = (prints: string, counted: Counted): DraftNumber => {
    const place = unlike(anchor(prints), anchors);
    const { n } = counted;
    return {
      status: "provisional",
      prints,
      label: prints,
      anchor: place,
      series: counted.series,
      n,
    };
  };
  const next = (item: Plain) => {
    const n = numbers.take(series, meeting, item.place);
    return bear(printNumber(format, n, date), { series, n });
  };
  const numberOf = (item: Plain): DraftNumber => {
    const { bears } = item;
    if (bears.type === "none") return noNumber(item);
    if (bears.type === "next") return next(item);
    const { value } = bears.number;
    const again = resumed(value);
    if (again !== null) return bear(value, again);
    const n = readNumber(format, value, date);
    if (n !== null) {
      numbers.give(series, n, bears, meeting);
      return bear(value, { series, n });
    }
    if (formatFault(format) === null) report(unfit(bears, printNumber(format, example, date)));
    return next(item);
  };
  return meeting.items.map((item) => numberItem(item, numberOf(item), levels));
}

const example = 28 as MinuteNumber;
