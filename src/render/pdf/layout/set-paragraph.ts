import type { Paragraph } from "../../../document/index.ts";
import type { Frame } from "./frame.ts";
import { inlinePieces } from "./inline-pieces.ts";
import { manner } from "./manner.ts";
import { paragraphRows, plainCast } from "./paragraph-rows.ts";
import type { Row } from "./row.ts";
import type { Setting } from "./setting.ts";

/** A paragraph of the text. */
export function setParagraph(node: Paragraph, frame: Frame, setting: Setting): readonly Row[] {
  const tag = { role: "P", parent: frame.tag } as const;
  const pieces = inlinePieces(node.content, manner(tag, setting));
  return paragraphRows(pieces, frame, plainCast(setting), setting);
}
