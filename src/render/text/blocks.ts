import type { Block } from "../../document/index.ts";
import { renderFigure } from "./figure.ts";
import { inlineWords } from "./inlines.ts";
import { itemColumn, renderItem } from "./item.ts";
import { renderLabelled } from "./labelled.ts";
import type { Lines } from "./lines.ts";
import { renderList } from "./list.ts";
import { renderMasthead } from "./masthead.ts";
import { renderQuotation } from "./quotation.ts";
import { renderRoll } from "./roll.ts";
import type { Setting } from "./setting.ts";
import { renderTable } from "./table.ts";
import { withLimits } from "./with-limits.ts";
import { wrap } from "./wrap.ts";

/** Where blocks stand: `column` is that of the numbers of items among them, in characters. */
interface Place {
  readonly width: number;
  readonly column: number;
  readonly setting: Setting;
}

type Handlers = {
  readonly [Kind in Block["type"]]: (node: Extract<Block, { type: Kind }>, place: Place) => Lines;
};

const handlers: Handlers = {
  // The title says whose the document is.
  logo: () => [],
  notice: ({ label, text }, { width }) => [...wrap(label, width), ...wrap(text, width)],
  status: ({ text }, { width }) => wrap(text, width),
  title: ({ content }, { width, setting }) => {
    const prominentCapitals = setting.looks.title.capitals;
    return wrap(inlineWords(content, setting, { prominentCapitals }), width);
  },
  masthead: (node, { width, setting }) => renderMasthead(node, width, setting),
  roll: (node, { width, setting }) => renderRoll(node, width, setting),
  item: (node, { width, column, setting }) =>
    withLimits(
      node.limits,
      renderItem(node, column, width, setting, (inner) =>
        renderBlocks(node.children, inner, setting),
      ),
      width,
    ),
  paragraph: ({ content }, { width, setting }) => wrap(inlineWords(content, setting), width),
  list: (node, { width, setting }) => renderList(node, width, setting),
  quotation: (node, { width, setting }) =>
    renderQuotation(width, setting, (inner) => renderBlocks(node.children, inner, setting)),
  table: (node, { width, setting }) => renderTable(node, width, setting),
  figure: (node, { width, setting }) => renderFigure(node, width, setting),
  decision: (node, { width, setting }) =>
    renderLabelled(node.label, width, setting, (inner) =>
      renderBlocks(node.children, inner, setting),
    ),
  remark: (node, { width, setting }) =>
    renderLabelled(node.label, width, setting, (inner) =>
      renderBlocks(node.children, inner, setting),
    ),
  passage: (node, { width, setting }) =>
    node.kind === "restricted"
      ? withLimits(node.limits, renderBlocks(node.children, width, setting), width)
      : renderLabelled(node.label, width, setting, (inner) =>
          renderBlocks(node.children, inner, setting),
        ),
  closing: ({ content }, { width, setting }) => {
    const { capitals } = setting.looks.closing;
    return wrap(inlineWords(content, setting, { capitals }), width);
  },
  imprint: ({ statement, contact }, { width, setting }) =>
    renderBlocks([...(statement === null ? [] : [statement]), ...contact], width, setting),
  signature: ({ lines }, { width }) =>
    lines.flatMap((words) => wrap(words.join(BLANK).trim(), width)),
};

/** To be written on, where the text is printed. */
const BLANK = ` ${"_".repeat(24)} `;

/** Sets blocks one under the other. */
export function renderBlocks(nodes: readonly Block[], width: number, setting: Setting): Lines {
  const place = { width, column: itemColumn(nodes, width, setting), setting };
  const lines: string[] = [];
  for (const node of nodes) {
    const handle = handlers[node.type] as (node: Block, place: Place) => Lines;
    const words = handle(node, place);
    const blank = lines.length === 0 || words.length === 0 ? 0 : blankAbove(node, setting);
    for (let count = 0; count < blank; count++) lines.push("");
    for (const line of words) lines.push(line);
  }
  return lines;
}

/** The blank lines that part a block from what stands above it. */
function blankAbove(node: Block, { looks }: Setting): number {
  const apart =
    (node.type === "item" && node.level === 1) ||
    node.type === "closing" ||
    node.type === "signature" ||
    node.type === "imprint";
  return apart ? looks.plain.above : 1;
}
