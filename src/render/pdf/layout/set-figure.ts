import type { Figure } from "../../../document/index.ts";
import { adjustLast } from "./adjust-rows.ts";
import type { Frame } from "./frame.ts";
import { inlinePieces } from "./inline-pieces.ts";
import { manner } from "./manner.ts";
import { paragraphRows, plainCast } from "./paragraph-rows.ts";
import type { Picture, Row } from "./row.ts";
import type { Setting } from "./setting.ts";
import type { Tag } from "./tag.ts";
import { textRow } from "./text-row.ts";

/** Points that a pixel takes where there is room: 96 to the inch, as in a browser. */
const PIXEL = 0.75;
/** The share of a page that a picture takes at most: its heading and its caption stand with it. */
const MOST = 0.75;

/** A picture with its caption, both on one page. */
export function setFigure(node: Figure, frame: Frame, setting: Setting): readonly Row[] {
  const { figure } = setting.looks;
  const group: Tag = { role: "Div", parent: frame.tag };
  const caption = setCaption(node, { ...frame, tag: group }, setting);
  const tag: Tag = { role: "Figure", parent: group, alternative: node.alternative };
  const picture = fitted(node, frame, tag, setting);
  const row = textRow([], {
    size: setting.looks.text.size,
    height: picture.height,
    colour: setting.looks.colours.text,
    above: figure.above,
    below: figure.captionAbove,
    keep: caption.length > 0,
  });
  return adjustLast([{ ...row, lines: [], picture }, ...caption], { below: figure.below });
}

/** As large as its pixels, or as there is room. */
function fitted({ image }: Figure, frame: Frame, tag: Tag, setting: Setting): Picture {
  const most = Math.min(setting.looks.figure.height, setting.area * MOST);
  const width = image.width * PIXEL;
  const height = image.height * PIXEL;
  const scale = Math.min(1, (frame.right - frame.left) / width, most / height);
  return { image, tag, left: frame.left, top: 0, width: width * scale, height: height * scale };
}

function setCaption({ caption }: Figure, frame: Frame, setting: Setting): readonly Row[] {
  if (caption === null) return [];
  const tag: Tag = { role: "Caption", parent: frame.tag };
  const pieces = inlinePieces(caption, manner(tag, setting));
  const cast = { ...plainCast(setting), size: setting.looks.figure.captionSize, whole: true };
  return paragraphRows(pieces, frame, cast, setting);
}
