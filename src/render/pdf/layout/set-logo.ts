import type { Logo } from "../../../document/index.ts";
import type { Frame } from "./frame.ts";
import type { Row } from "./row.ts";
import type { Setting } from "./setting.ts";
import type { Tag } from "./tag.ts";
import { textRow } from "./text-row.ts";

/** The body's picture at the head of the document, as high as the house says or as the page is wide. */
export function setLogo(
  { image, alternative }: Logo,
  frame: Frame,
  { looks }: Setting,
): readonly Row[] {
  const { logo, status, text, colours } = looks;
  if (logo === null) return [];
  const scale = Math.min(logo.height / image.height, (frame.right - frame.left) / image.width);
  const [width, height] = [image.width * scale, image.height * scale];
  const left = logo.place === "left" ? frame.left : frame.right - width;
  const group: Tag = { role: "Div", parent: frame.tag };
  const tag: Tag = { role: "Figure", parent: group, alternative };
  const { size } = text;
  const below = status.below;
  const row = textRow([], { size, height, colour: colours.text, above: 0, below, keep: true });
  return [{ ...row, lines: [], picture: { image, tag, left, top: 0, width, height } }];
}
