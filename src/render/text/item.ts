import type { Block, Item } from "../../document/index.ts";
import { besideLabel } from "./beside-label.ts";
import { columnWidth } from "./column-width.ts";
import { indented } from "./indented.ts";
import { inlineWords } from "./inlines.ts";
import { joined } from "./joined.ts";
import type { Lines } from "./lines.ts";
import type { Setting } from "./setting.ts";
import { wrap } from "./wrap.ts";

/** An item: its number in a column at the left, its title and all that belongs to it beside that. */
export function renderItem(
  { level, label, title }: Item,
  column: number,
  width: number,
  setting: Setting,
  renderChildren: (width: number) => Lines,
): Lines {
  const capitals = level === 1 && setting.looks.item.capitals;
  const inner = width - column;
  const words = wrap(inlineWords(title, setting, { capitals }), inner);
  const heading =
    label === null ? indented(words, column) : besideLabel(label, words, column, width);
  return joined([heading, indented(renderChildren(inner), column)], 1);
}

/** The width of the column of numbers of the items among blocks; none where they have no numbers. */
export function itemColumn(nodes: readonly Block[], width: number, setting: Setting): number {
  const items = nodes.filter((node) => node.type === "item");
  const labels = items.flatMap(({ label }) => label ?? []);
  if (labels.length === 0) return 0;
  const { column, subColumn } = setting.looks.plain;
  const top = items.some(({ level }) => level === 1);
  return columnWidth(labels, top ? column : subColumn, width);
}
