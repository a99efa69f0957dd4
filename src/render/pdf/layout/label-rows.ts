import type { Frame } from "./frame.ts";
import { paragraphRows, plainCast } from "./paragraph-rows.ts";
import type { Row } from "./row.ts";
import type { Setting } from "./setting.ts";

/** A label on lines of its own, above what it names. */
export function labelRows(text: string, frame: Frame, setting: Setting): readonly Row[] {
  const piece = { text, face: "bold", tag: { role: "P", parent: frame.tag } } as const;
  const cast = { ...plainCast(setting), below: setting.looks.remark.labelBelow, whole: true };
  return paragraphRows([piece], frame, cast, setting);
}
