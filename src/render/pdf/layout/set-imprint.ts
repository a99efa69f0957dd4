import type { Imprint } from "../../../document/index.ts";
import { adjustFirst } from "./adjust-rows.ts";
import type { Frame } from "./frame.ts";
import { inlinePieces } from "./inline-pieces.ts";
import { manner } from "./manner.ts";
import { paragraphRows, plainCast } from "./paragraph-rows.ts";
import type { Row } from "./row.ts";
import type { Setting } from "./setting.ts";

/** What ends a report, set apart from its text. */
export function setImprint({ children }: Imprint, frame: Frame, setting: Setting): readonly Row[] {
  const { size, above, below } = setting.looks.imprint;
  const cast = { ...plainCast(setting), size, below, whole: true };
  const rows = children.flatMap(({ content }) => {
    const tag = { role: "P", parent: frame.tag } as const;
    return paragraphRows(inlinePieces(content, manner(tag, setting)), frame, cast, setting);
  });
  // An address is not torn over two pages.
  return adjustFirst(
    rows.map((row, index) => ({ ...row, keep: index < rows.length - 1 })),
    { above },
  );
}
