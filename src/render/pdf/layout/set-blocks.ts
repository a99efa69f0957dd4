import { type Block, type Item, inlineText } from "../../../document/index.ts";
import { adjustLast } from "./adjust-rows.ts";
import { columnWidth } from "./column-width.ts";
import type { Frame } from "./frame.ts";
import type { Row } from "./row.ts";
import { setClosing } from "./set-closing.ts";
import { setDecision } from "./set-decision.ts";
import { setFigure } from "./set-figure.ts";
import { setList, setQuotation } from "./set-flow.ts";
import { setImprint } from "./set-imprint.ts";
import { setItem } from "./set-item.ts";
import { setLogo } from "./set-logo.ts";
import { setMasthead } from "./set-masthead.ts";
import { setNotice } from "./set-notice.ts";
import { setParagraph } from "./set-paragraph.ts";
import { setPassage } from "./set-passage.ts";
import { setRemark } from "./set-remark.ts";
import { setRoll } from "./set-roll.ts";
import { setSignature } from "./set-signature.ts";
import { setStatus } from "./set-status.ts";
import { setTable } from "./set-table.ts";
import { setTitle } from "./set-title.ts";
import type { Setting } from "./setting.ts";

/** What the blocks of a document are set in: `column` is that of the numbers of items among them. */
interface Place {
  readonly frame: Frame;
  readonly column: number;
  readonly setting: Setting;
}

type Handlers = {
  readonly [Kind in Block["type"]]: (
    node: Extract<Block, { type: Kind }>,
    place: Place,
  ) => readonly Row[];
};

const handlers: Handlers = {
  logo: (node, { frame, setting }) => setLogo(node, frame, setting),
  notice: (node, { frame, setting }) => setNotice(node, frame, setting),
  status: (node, { frame, setting }) => setStatus(node, frame, setting),
  title: (node, { frame, setting }) => setTitle(node, frame, setting),
  masthead: (node, { frame, setting }) => setMasthead(node, frame, setting),
  roll: (node, { frame, setting }) => setRoll(node, frame, setting),
  item: (node, { frame, column, setting }) =>
    setItem(node, frame, standsAlone(node) ? 0 : column, setting, (children, inner) =>
      setBlocks(children, inner, setting),
    ),
  paragraph: (node, { frame, setting }) => setParagraph(node, frame, setting),
  list: (node, { frame, setting }) => setList(node, frame, setting),
  quotation: (node, { frame, setting }) => setQuotation(node, frame, setting),
  decision: (node, { frame, setting }) => setDecision(node, frame, setting),
  table: (node, { frame, setting }) => setTable(node, frame, setting),
  figure: (node, { frame, setting }) => setFigure(node, frame, setting),
  remark: (node, { frame, setting }) => setRemark(node, frame, setting),
  passage: (node, { frame, setting }) =>
    setPassage(node, frame, setting, (children, inner) => setBlocks(children, inner, setting)),
  closing: (node, { frame, setting }) => setClosing(node, frame, setting),
  signature: (node, { frame, setting }) => setSignature(node, frame, setting),
  imprint: (node, { frame, setting }) => setImprint(node, frame, setting),
};

/** Sets blocks one under the other. */
export function setBlocks(
  children: readonly Block[],
  frame: Frame,
  setting: Setting,
): readonly Row[] {
  const place = { frame, column: numberColumn(children, setting), setting };
  return children.flatMap((node, index) => {
    const rows = (handlers[node.type] as (node: Block, place: Place) => readonly Row[])(
      node,
      place,
    );
    const next = children[index + 1];
    if (next?.type === "imprint") return heldAtEnd(rows);
    return leadsOn(node, next) ? adjustLast(rows, { keep: true }) : rows;
  });
}

/** Rows that stay with what ends a report: a page with an address alone looks like a mistake. */
const HELD = 4;

function heldAtEnd(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, index) => (index < rows.length - HELD ? row : { ...row, keep: true }));
}

/**
 * What leads into a list, a quotation or a table, or into sub-items with a colon, stays with them, and the closing
 * line and what is signed are never alone on a page.
 */
function leadsOn(node: Block, next: Block | undefined): boolean {
  if (next?.type === "closing" || next?.type === "signature") return true;
  if (node.type !== "paragraph") return false;
  return (
    next?.type === "list" ||
    next?.type === "quotation" ||
    next?.type === "table" ||
    (next?.type === "item" && /:\s*$/.test(inlineText(node.content)))
  );
}

/** An appendix without a number has the width of its page. */
function standsAlone({ appendix, label }: Item): boolean {
  return appendix && label === null;
}

function numberColumn(children: readonly Block[], setting: Setting): number {
  const items = children.filter((node): node is Item => node.type === "item");
  const top = items.some((item) => item.level === 1);
  const look = top ? setting.looks.item : setting.looks.subItem;
  const labels = items.map((item) => item.label);
  // A house without the column runs numbers in with their titles.
  if (look.column === 0) return 0;
  // Headings without numbers need no column of their own.
  if (labels.every((label) => label === null)) return 0;
  return columnWidth(labels, { face: "bold", ...look }, setting);
}
