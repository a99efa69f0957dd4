import { fill } from "./fill.ts";
import { joined } from "./joined.ts";
import type { Lines } from "./lines.ts";
import type { Setting } from "./setting.ts";
import { stepIn } from "./step-in.ts";
import type { WordedTable } from "./worded-table.ts";
import { wrap } from "./wrap.ts";

/** A table row after row, every cell behind its heading: "Payee: Miller & Sons". */
export function stacked(
  { head, rows, total }: WordedTable,
  width: number,
  setting: Setting,
): Lines {
  const hang = stepIn(setting.looks.plain.list, width);
  const line = (text: string) => wrap(text, width, hang);
  const cell = (words: string, at: number) => line(headed(head[at] ?? "", words, setting));
  const blocks = [
    // Without rows there is nothing for the headings to stand before.
    ...(rows.length === 0 ? [head.flatMap(line)] : []),
    ...rows.map((row) => row.flatMap(cell)),
    ...(total === null ? [] : [totals(total, line, cell)]),
  ];
  return joined(blocks, 1);
}

/** The first cell of the totals says that they are that; and where there is no sum there is nothing to say. */
function totals(
  [label = "", ...sums]: readonly string[],
  line: (text: string) => Lines,
  cell: (words: string, at: number) => Lines,
): Lines {
  const said = sums.flatMap((words, at) => (words === "" ? [] : cell(words, at + 1)));
  return [...line(label), ...said];
}

/** A heading that ends in a colon has no other put behind it. */
function headed(heading: string, words: string, setting: Setting): string {
  if (heading === "") return words;
  return fill(setting.words.cell, { heading: heading.replace(/:$/, ""), words });
}
