import type { PlacedRow } from "../layout/paginate.ts";
import type { Picture } from "../layout/row.ts";
import type { Easel } from "./draw-page.ts";

/** Draws a picture in its element, which says what it shows and where it stands. */
export function drawPicture(picture: Picture, { top }: PlacedRow, easel: Easel): void {
  const { file, geometry, tree } = easel;
  const { tag, left, width, height } = picture;
  const foot = geometry.height - geometry.top - top - picture.top - height;
  const box = [left, foot, left + width, foot + height].map(round);
  const name = easel.pictures.name(picture.image);
  const [x = 0, y = 0] = box;
  file.addContent(`/${tag.role} <</MCID ${tree.content(tag)}>> BDC`);
  tree.box(tag, box);
  file.addContent(`q\n${round(width)} 0 0 ${round(height)} ${x} ${y} cm\n/${name} Do\nQ`);
  file.addContent("EMC");
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
