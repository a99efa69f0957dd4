import { indented } from "./indented.ts";
import type { Lines } from "./lines.ts";
import type { Setting } from "./setting.ts";
import { stepIn } from "./step-in.ts";
import { wrap } from "./wrap.ts";

/** A decision, or what is recorded beside it: its label on a line of its own, its words set in below. */
export function renderLabelled(
  label: string | null,
  width: number,
  { looks }: Setting,
  renderChildren: (width: number) => Lines,
): Lines {
  const step = stepIn(looks.plain.indent, width);
  const heading = label === null ? [] : wrap(label, width);
  return [...heading, ...indented(renderChildren(width - step), step)];
}
