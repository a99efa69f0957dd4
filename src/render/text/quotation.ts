import { indented } from "./indented.ts";
import type { Lines } from "./lines.ts";
import type { Setting } from "./setting.ts";
import { stepIn } from "./step-in.ts";

/** Words of others stand in from both sides. */
export function renderQuotation(
  width: number,
  { looks }: Setting,
  renderChildren: (width: number) => Lines,
): Lines {
  const step = Math.floor(stepIn(2 * looks.plain.indent, width) / 2);
  return indented(renderChildren(width - 2 * step), step);
}
