import type { Status } from "../../../document/index.ts";
import type { Frame } from "./frame.ts";
import { paragraphRows, plainCast } from "./paragraph-rows.ts";
import type { Row } from "./row.ts";
import type { Setting } from "./setting.ts";

/** The status line, real text ahead of the title. */
export function setStatus({ text }: Status, frame: Frame, setting: Setting): readonly Row[] {
  const { looks } = setting;
  const tag = { role: "P", parent: frame.tag } as const;
  const cast = {
    ...plainCast(setting),
    size: looks.status.size,
    below: looks.status.below,
    colour: looks.colours.quiet,
    whole: true,
  };
  const face = looks.text.emphasis === "italic" ? "italic" : "regular";
  return paragraphRows([{ text, face, tag }], frame, cast, setting);
}
