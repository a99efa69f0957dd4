import type { Masthead } from "../../../document/index.ts";
import { adjustLast } from "./adjust-rows.ts";
import type { Frame } from "./frame.ts";
import { inlinePieces } from "./inline-pieces.ts";
import { manner } from "./manner.ts";
import { paragraphRows, plainCast } from "./paragraph-rows.ts";
import type { Row } from "./row.ts";
import type { Setting } from "./setting.ts";
import type { Role } from "./tag.ts";

/** What heads a report: its title and web site above a line, its subtitle below it. */
export function setMasthead(
  { title, web, subtitle }: Masthead,
  frame: Frame,
  setting: Setting,
): readonly Row[] {
  const { report, text } = setting.looks;
  const set = (content: Masthead["web"], role: Role, bold: boolean, cast: object) => {
    if (content === null) return [];
    const pieces = inlinePieces(content, manner({ role, parent: frame.tag }, setting, { bold }));
    const plain = { ...plainCast(setting), below: 0, whole: true };
    return paragraphRows(pieces, frame, { ...plain, ...cast }, setting);
  };
  const above = [
    ...set(title, "H1", true, { size: report.title.size, leading: report.title.leading }),
    ...set(web, "P", false, { size: report.web.size, above: report.web.above }),
  ];
  const below = set(subtitle, "P", false, { size: report.subtitle.size });
  const rows = [
    ...ruled(above, below.length > 0 ? report.subtitle.above : text.below, frame, setting),
    ...adjustLast(below, { below: report.subtitle.below }),
  ];
  return rows.map((row, index) => ({ ...row, keep: index < rows.length - 1 }));
}

/** Draws the line below what stands above it, with its room on either side. */
function ruled(rows: readonly Row[], room: number, frame: Frame, setting: Setting): readonly Row[] {
  const { rule } = setting.looks.report;
  const last = rows.at(-1);
  if (last === undefined) return rows;
  const bar = {
    left: frame.left,
    top: last.height + rule.above,
    width: frame.right - frame.left,
    height: rule.width,
    colour: setting.looks.colours.accent,
  };
  return adjustLast(rows, {
    bars: [...last.bars, bar],
    below: rule.above + rule.width + room,
  });
}
