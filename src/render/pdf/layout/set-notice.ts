import type { Notice } from "../../../document/index.ts";
import { adjustLast } from "./adjust-rows.ts";
import { besideHeavyBar } from "./beside-heavy-bar.ts";
import type { Frame } from "./frame.ts";
import { paragraphRows, plainCast } from "./paragraph-rows.ts";
import type { Row } from "./row.ts";
import type { Setting } from "./setting.ts";
import type { Tag } from "./tag.ts";

/** That a document is not for the public: real text, which is read once; the head of each page is an artefact. */
export function setNotice({ label, text }: Notice, frame: Frame, setting: Setting): readonly Row[] {
  const tag: Tag = { role: "Div", parent: frame.tag };
  const cast = { ...plainCast(setting), below: 0, whole: true };
  const rows = [{ text: label, face: "bold" } as const, { text, face: "regular" } as const].flatMap(
    (words) => paragraphRows([{ ...words, tag: { role: "P", parent: tag } }], frame, cast, setting),
  );
  const whole = rows.map((row, index) => ({ ...row, keep: index < rows.length - 1 }));
  return besideHeavyBar(adjustLast(whole, { below: setting.looks.status.below }), frame, setting);
}
