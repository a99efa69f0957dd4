import type { Imprint, Paragraph } from "../../../document/index.ts";
import { adjustFirst } from "./adjust-rows.ts";
import { cellLines } from "./cell-lines.ts";
import type { Frame } from "./frame.ts";
import { inlinePieces } from "./inline-pieces.ts";
import { manner } from "./manner.ts";
import { paragraphRows, plainCast } from "./paragraph-rows.ts";
import type { Line, Row } from "./row.ts";
import type { Setting } from "./setting.ts";
import { textRow } from "./text-row.ts";

/** What ends a report, set apart from its text by a line. An address is not torn over two pages. */
export function setImprint(node: Imprint, frame: Frame, setting: Setting): readonly Row[] {
  const { above, rule, ruleBelow } = setting.looks.imprint;
  const statement = node.statement === null ? [] : stacked([node.statement], frame, setting);
  const contact = beside(node.contact, frame, setting) ?? stacked(node.contact, frame, setting);
  const rows = [...statement, ...contact];
  const bar = {
    left: frame.left,
    top: -ruleBelow - rule,
    width: frame.right - frame.left,
    height: rule,
    colour: setting.looks.colours.rule,
  };
  return adjustFirst(
    rows.map((row, index) => ({ ...row, keep: index < rows.length - 1 })),
    { above: above + rule + ruleBelow, bars: rule === 0 ? [] : [bar] },
  );
}

/** One under the other. */
function stacked(paragraphs: readonly Paragraph[], frame: Frame, setting: Setting): readonly Row[] {
  const { size, below } = setting.looks.imprint;
  const cast = { ...plainCast(setting), size, below, whole: true };
  return paragraphs.flatMap(({ content }) => {
    const tag = { role: "P", parent: frame.tag } as const;
    return paragraphRows(inlinePieces(content, manner(tag, setting)), frame, cast, setting);
  });
}

/** Side by side, as one row; null where a line of them does not fit. */
function beside(
  paragraphs: readonly Paragraph[],
  frame: Frame,
  setting: Setting,
): readonly Row[] | null {
  const { size, below } = setting.looks.imprint;
  const height = size * setting.looks.text.leading;
  const share = (frame.right - frame.left) / paragraphs.length;
  const columns = paragraphs.map(({ content }, index) => {
    const left = frame.left + index * share;
    const pieces = inlinePieces(content, manner({ role: "P", parent: frame.tag }, setting));
    return cellLines(pieces, { left, right: left + share - size, align: "left" }, size, setting);
  });
  const asked = paragraphs.map(({ content }) => 1 + content.filter(isBreak).length);
  if (paragraphs.length < 2 || columns.some(({ length }, at) => length > (asked[at] ?? 0))) {
    return null;
  }
  const lines = columns.flatMap((column) =>
    column.map((segments, at): Line => ({ segments, top: at * height, height, empty: null })),
  );
  const whole = height * Math.max(...columns.map(({ length }) => length));
  const { colours } = setting.looks;
  const row = textRow([], {
    size,
    height: whole,
    colour: colours.text,
    above: 0,
    below,
    keep: false,
  });
  return [{ ...row, lines }];
}

function isBreak({ type }: Paragraph["content"][number]): boolean {
  return type === "break";
}
