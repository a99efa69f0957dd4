import type { Signature } from "../../../document/index.ts";
import { adjustFirst, adjustLast } from "./adjust-rows.ts";
import { blankLine } from "./blank-line.ts";
import type { Frame } from "./frame.ts";
import { plainCast } from "./paragraph-rows.ts";
import type { Row } from "./row.ts";
import type { Setting } from "./setting.ts";
import type { Tag } from "./tag.ts";
import { textRow } from "./text-row.ts";

/** Where the base line is in a line, from its top. */
const BASE = 0.78;

/** What is signed by hand, all on one page: words, and lines to write on. */
export function setSignature({ lines }: Signature, frame: Frame, setting: Setting): readonly Row[] {
  const { above } = setting.looks.signature;
  const rows = lines.map((words) => setLine(words, frame, setting));
  return adjustLast(adjustFirst(rows, { above }), { keep: false });
}

function setLine(words: readonly string[], frame: Frame, setting: Setting): Row {
  const { size, leading, colour } = plainCast(setting);
  const { between, rule } = setting.looks.signature;
  const tag: Tag = { role: "P", parent: frame.tag };
  const piece = { face: "regular", tag } as const;
  const made = blankLine(words, piece, { ...frame, size }, null, setting);
  const height = size * leading;
  const row = textRow(made.segments, {
    size,
    height,
    colour,
    above: between,
    below: 0,
    keep: true,
  });
  const bars = made.blanks.map((at) => ({ ...at, top: height * BASE, height: rule, colour }));
  return { ...row, bars };
}
