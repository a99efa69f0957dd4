import { message, type Sink } from "../problem.ts";
import { damaged } from "./damaged.ts";
import { inRegisterOrder } from "./in-register-order.ts";
import type { RegisteredNumber } from "./register.ts";

/**
 * Tells of lines that are not sorted. Where two branches were merged a number begins again that stands
 * already: that is told as the repeat that it is.
 */
export function judgeOrder(numbers: readonly RegisteredNumber[], report: Sink): void {
  const seen = new Set<string>();
  numbers.forEach((entry, index) => {
    const before = numbers[index - 1];
    const repeats = seen.has(`${entry.body}\0${entry.series}\0${entry.n}`);
    seen.add(`${entry.body}\0${entry.series}\0${entry.n}`);
    if (before === undefined || repeats || inRegisterOrder(before, entry) <= 0) return;
    if (entry.place === null) return;
    report(
      damaged(
        message`${entry.prints} stands behind ${before.prints}, expected by body, series and number.`,
        entry.place,
        message`Move the line up, to where its number belongs. Only safermk writes numbers.yaml.`,
      ),
    );
  });
}
