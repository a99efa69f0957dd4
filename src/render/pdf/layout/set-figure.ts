import type { Figure } from "../../../document/index.ts";
import type { Frame } from "./frame.ts";
import type { Row } from "./row.ts";
import { setParagraph } from "./set-paragraph.ts";
import type { Setting } from "./setting.ts";

/** A picture with its caption. */
export function setFigure({ caption }: Figure, frame: Frame, setting: Setting): readonly Row[] {
  return setParagraph({ type: "paragraph", content: caption ?? [] }, frame, setting);
}
