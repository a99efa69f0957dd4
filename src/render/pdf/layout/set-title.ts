import type { Title } from "../../../document/index.ts";
import type { Frame } from "./frame.ts";
import { inlinePieces } from "./inline-pieces.ts";
import { manner } from "./manner.ts";
import { paragraphRows, plainCast } from "./paragraph-rows.ts";
import type { Row } from "./row.ts";
import type { Setting } from "./setting.ts";

/** The sentence at the head, its body and date in bold capitals. */
export function setTitle({ content }: Title, frame: Frame, setting: Setting): readonly Row[] {
  const { title } = setting.looks;
  const tag = { role: "H1", parent: frame.tag } as const;
  const pieces = inlinePieces(
    content,
    manner(tag, setting, {
      prominentCapitals: title.capitals,
      letters: title.letters,
    }),
  );
  const { size, leading, below } = title;
  const cast = { ...plainCast(setting), size, leading, below, whole: true };
  return paragraphRows(pieces, frame, cast, setting);
}
