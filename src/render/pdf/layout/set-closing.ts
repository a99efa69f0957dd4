import type { Closing } from "../../../document/index.ts";
import type { Frame } from "./frame.ts";
import { inlinePieces } from "./inline-pieces.ts";
import { manner } from "./manner.ts";
import { paragraphRows, plainCast } from "./paragraph-rows.ts";
import type { Row } from "./row.ts";
import type { Setting } from "./setting.ts";

/** The line that ends the minutes. */
export function setClosing({ content }: Closing, frame: Frame, setting: Setting): readonly Row[] {
  const { closing } = setting.looks;
  const tag = { role: "P", parent: frame.tag } as const;
  const pieces = inlinePieces(
    content,
    manner(tag, setting, { bold: true, capitals: closing.capitals, letters: closing.letters }),
  );
  const cast = { ...plainCast(setting), above: closing.above, below: 0, whole: true };
  return paragraphRows(pieces, frame, cast, setting);
}
