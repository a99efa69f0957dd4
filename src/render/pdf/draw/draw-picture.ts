import type { Image } from "../../../document/index.ts";
import type { PlacedRow } from "../layout/paginate.ts";
import type { Picture } from "../layout/row.ts";
import type { Easel } from "./draw-page.ts";

/** Draws a picture in its element, which says what it shows and where it stands. */
export function drawPicture(picture: Picture, { top }: PlacedRow, easel: Easel): void {
  const { file, geometry, tree } = easel;
  const { image, tag, left, width, height } = picture;
  const foot = geometry.height - geometry.top - top - picture.top - height;
  const name = easel.pictures.name(image);
  file.addContent(`/${tag.role} <</MCID ${tree.content(tag)}>> BDC`);
  tree.box(tag, [left, foot, left + width, foot + height].map(round));
  const matrix = turned(image.orientation, left, foot, width, height).map(round).join(" ");
  file.addContent(`q\n${matrix} cm\n/${name} Do\nQ`);
  file.addContent("EMC");
}

type Matrix = readonly [number, number, number, number, number, number];

/** Where the unit square of a picture goes, by Exif's orientation: a file may lie on its side. */
function turned(
  orientation: Image["orientation"],
  x: number,
  y: number,
  width: number,
  height: number,
): Matrix {
  const [right, head] = [x + width, y + height];
  const matrices: { readonly [Key in Image["orientation"]]: Matrix } = {
    1: [width, 0, 0, height, x, y],
    2: [-width, 0, 0, height, right, y],
    3: [-width, 0, 0, -height, right, head],
    4: [width, 0, 0, -height, x, head],
    5: [0, -height, -width, 0, right, head],
    6: [0, -height, width, 0, x, head],
    7: [0, height, width, 0, x, y],
    8: [0, height, -width, 0, right, y],
  };
  return matrices[orientation];
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
