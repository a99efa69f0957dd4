import { besideBar } from "./beside-bar.ts";
import type { Frame } from "./frame.ts";
import type { Row } from "./row.ts";
import type { Setting } from "./setting.ts";

/** The bar is heavier than that beside a note, and stands further off, so that both can be seen. */
const HEAVY = 2;

/** What is not for the public, beside a bar. */
export function besideHeavyBar(
  rows: readonly Row[],
  frame: Frame,
  { looks }: Setting,
): readonly Row[] {
  const { rule, gap } = looks.remark;
  const width = rule * HEAVY;
  return besideBar(rows, { left: frame.left - gap - width, width, colour: looks.colours.text });
}
