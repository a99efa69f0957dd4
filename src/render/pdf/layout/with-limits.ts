import type { Limits } from "../../../document/index.ts";
import { adjustFirst, adjustLast } from "./adjust-rows.ts";
import { besideHeavyBar } from "./beside-heavy-bar.ts";
import type { Frame } from "./frame.ts";
import { paragraphRows, plainCast } from "./paragraph-rows.ts";
import type { Row } from "./row.ts";
import type { Setting } from "./setting.ts";

/** Rows between the lines that say where something not for the public begins and ends, beside a bar. */
export function withLimits(
  { begins, ends }: Limits,
  rows: readonly Row[],
  frame: Frame,
  setting: Setting,
): readonly Row[] {
  const { remark } = setting.looks;
  const first = adjustLast(limit(begins, frame, setting), { below: remark.labelBelow, keep: true });
  const last = limit(ends, frame, setting);
  // The line that ends it stays with what it ends.
  const held = adjustLast(rows, { keep: true });
  const above = Math.max(remark.above, rows[0]?.above ?? 0);
  const startsPage = rows[0]?.startsPage ?? false;
  const all = [
    ...adjustFirst(first, { above, startsPage }),
    ...adjustFirst(held, { above: 0, startsPage: false }),
    ...adjustLast(adjustFirst(last, { above: remark.labelBelow }), { below: remark.below }),
  ];
  return besideHeavyBar(all, frame, setting);
}

function limit(text: string, frame: Frame, setting: Setting): readonly Row[] {
  const { size } = setting.looks.status;
  const cast = { ...plainCast(setting), size, below: 0, whole: true };
  const piece = { text, face: "bold", tag: { role: "P", parent: frame.tag } } as const;
  return paragraphRows([piece], frame, cast, setting);
}
