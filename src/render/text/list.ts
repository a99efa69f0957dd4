import type { List, Paragraph } from "../../document/index.ts";
import { besideLabel } from "./beside-label.ts";
import { columnWidth } from "./column-width.ts";
import { inlineWords } from "./inlines.ts";
import { joined } from "./joined.ts";
import type { Lines } from "./lines.ts";
import type { Setting } from "./setting.ts";
import { wrap } from "./wrap.ts";

/** A list with its labels in a column at the left; close together where every entry is one line. */
export function renderList({ items }: List, width: number, setting: Setting): Lines {
  const labels = items.map(({ label }) => label);
  const column = columnWidth(labels, setting.looks.plain.list, width);
  const entries = items.map(({ label, children }) => {
    const blocks = children.map((node) => child(node, width - column, setting));
    return besideLabel(label, joined(blocks, 1), column, width);
  });
  return joined(entries, entries.some(({ length }) => length > 1) ? 1 : 0);
}

function child(node: Paragraph | List, width: number, setting: Setting): Lines {
  if (node.type === "list") return renderList(node, width, setting);
  return wrap(inlineWords(node.content, setting), width);
}
