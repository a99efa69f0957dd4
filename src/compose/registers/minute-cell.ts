import type { RegisterCell } from "../../document/index.ts";
import type { Wording } from "../../house/index.ts";
import type { Spot } from "../../registers/index.ts";
import { dayWords, leadingTo, spotName, statusWords } from "./naming.ts";

/** Where a row is from: the minute, its day, and that the minutes are a draft. */
export function minuteCell(spot: Spot, wording: Wording): RegisterCell {
  const status = statusWords(spot.published, wording);
  return {
    lines: [
      [leadingTo(spot, spotName(spot, wording))],
      dayWords(spot.published, wording),
      ...(status === "" ? [] : [[{ type: "text", text: status } as const]]),
    ],
    lang: null,
  };
}
